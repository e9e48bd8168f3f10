/** How the pages are bundled, and served while one works on them. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/** The server whose API the pages of `npm run dev:web` use. */
const SERVER = process.env.ACCORD_URL ?? 'http://127.0.0.1:3000';
/** What the server answers; every other address is a page. */
const OF_THE_SERVER = ['/api', '/auth', '/oidc', '/directory', '/dev/outbox', '/dev/example-application', '/health'];

const root = fileURLToPath(new URL('.', import.meta.url));

/** The server takes writes from its own pages only: to it, those of the bundler are its own. */
const asItsOwn = {
  target: SERVER,
  changeOrigin: true,
  headers: { origin: new URL(SERVER).origin },
};

/** The design system comes as one file, which makes each of its icons and parts when it is loaded. */
const DESIGN_SYSTEM = /@trussworks\/react-uswds\/lib\/index\.js$/;
const MAKERS = /\b(?:memo|forwardRef) as (\w+)/g;
const HOLDER_OF_ICONS = / = (class \{\n(?:\tstatic \{\n.*\n\t\}\n)+\})/;

/** Says of each icon and part that making it changes nothing else: what no page uses is left out. */
const partsByUse: Plugin = {
  name: 'parts-by-use',
  transform: {
    filter: { id: DESIGN_SYSTEM },
    handler: (code) => {
      const makers = [...code.matchAll(MAKERS)].map(([, name]) => name).join('|');
      const made = new RegExp(` = (?=(?:${makers})\\()`, 'g');
      const marked = code.replace(made, ' = /* @__PURE__ */ ');
      return { code: marked.replace(HOLDER_OF_ICONS, ' = /* @__PURE__ */ (() => $1)()'), map: null };
    },
  },
};

/** What reads, and what loads code: it is in a part of its own, which comes and runs before the code of the pages. */
const READS =
  /vite\/preload-helper|\/(@tanstack\/query-core|openapi-fetch)\/|\/web\/src\/api\/(client|position|queries|refusal)\.ts$/;

/** What lists of agreements are made of: one part for the few pages that begin with one, not eight little ones. */
const LISTS =
  /\/web\/src\/(design\/(filter-chip|news-offer|search-field|sla-clock|stage-strip|tabs)|parts\/agreement\/(act-pages|list-columns|use-list))\.tsx?$/;

/**
 * The frame of every page, the parts of a table and of a list, with all that they rest on: no page is drawn without them, and
 * what else many pages share, such as the fields of forms, is not compiled before the first picture.
 */
const FRAME =
  /\/@tanstack\/react-query\/.+\/useInfiniteQuery\.js$|\/web\/src\/(routes|shell\/\w+|parts\/(loaded|frames|show-more|use-search|use-today)|words\/(clock|commands|dates|failures|functions|status|timers)|design\/(alert|count-badge|dialog|icon|moment|page-focus|page-head|scroll-box|section|skeleton|status-text|work-table|plots\/chart))\.tsx?$/;

/** So many pages share what comes with the first of them: fewer, larger parts are asked for one after the other. */
const SHARED = 8;

type Bundle = Rolldown.OutputBundle;

const chunksIn = (bundle: Bundle) => Object.values(bundle).filter((part) => part.type === 'chunk');

/** The file of a chunk, and of all that it rests on. */
const filesOf = (chunk?: Rolldown.OutputChunk): readonly string[] =>
  chunk === undefined ? [] : [chunk.fileName].concat(chunk.imports);

/** The chunk that draws pages. */
const whatDraws = (bundle: Bundle) => chunksIn(bundle).find(({ name }) => name === 'draw');

/**
 * Has a browser compile all of what the first picture is drawn with while it loads, beside the page's own thread, and not each function
 * on that thread when it is first called. Browsers that do not know the comment pass over it; Chromium 136 and later do
 * (v8.dev, "Explicit compile hints").
 */
const compiledWhole: Plugin = {
  name: 'compiled-whole',
  enforce: 'post',
  generateBundle: {
    order: 'post', // nothing may stand before the comment
    handler: (_, bundle) => {
      const chunks = chunksIn(bundle);
      const entry = chunks.find(({ isEntry }) => isEntry);
      const first = new Set([...filesOf(entry), ...filesOf(whatDraws(bundle))]);
      for (const chunk of chunks.filter(({ fileName, name }) => first.has(fileName) || name === 'lists'))
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  },
};

/** Has the code that draws pages come beside the first code, not after it. */
const codeAhead: Plugin = {
  name: 'code-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      filesOf(whatDraws(bundle))
        .filter((file) => !html.includes(file))
        .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` } })),
  },
};

/** The letters that the head of every page is written in. */
const FIRST_LETTERS = /\/(sourcesanspro-regular|sourcesanspro-bold|Latin-Merriweather-Bold)\b[^/]*\.woff2$/;

/** Has those letters come beside the code: a page is laid out with them once, and not with others before. */
const lettersAhead: Plugin = {
  name: 'letters-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => FIRST_LETTERS.test(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
        })),
  },
};

export default defineConfig({
  root,
  plugins: [partsByUse, codeAhead, lettersAhead, compiledWhole],
  publicDir: false,
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite', import.meta.url)),
  define: { 'import.meta.env.BUILD': JSON.stringify(process.env.WEB_BUILD ?? 'development') },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(OF_THE_SERVER.map((path) => [path, asItsOwn])),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the policy for contents admits no data: addresses
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [
          {
            test: /\/node_modules\/(focus-trap|focus-trap-react|tabbable)\/|\/web\/src\/design\/.+\.tsx?$/,
            sideEffects: false,
          },
        ],
      },
      checks: { bundlerTimings: false }, // a busy machine is no fault of a plug-in
      output: {
        codeSplitting: {
          groups: [
            { name: 'reads', test: READS, priority: 1 },
            { name: 'frame', test: FRAME, priority: 1 },
            { name: 'common', minShareCount: SHARED },
            { name: 'lists', test: LISTS, priority: 1 },
          ],
        },
      },
      onLog(level, log, tell) {
        // packages say so where servers draw pages, too; here none does
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
    license: { fileName: 'assets/licenses.md' },
  },
});
