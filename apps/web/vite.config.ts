/** How the pages are bundled, and served while one works on them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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

export default defineConfig({
  root,
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
      checks: { bundlerTimings: false }, // a busy machine is no fault of a plug-in
      onLog(level, log, tell) {
        // packages say so where servers draw pages, too; here none does
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
    license: { fileName: 'assets/licenses.md' },
  },
});
