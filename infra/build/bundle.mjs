/** Makes a few files out of each program, the packages it uses included: a start reads them and little else. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { ROOT, UNBUNDLED } from './places.mjs';

const PROGRAMS = ['standalone', 'api', 'worker', 'cli'];

/** Packages that others look for and can do without: they are not installed here. */
const ABSENT = [
  '@fastify/multipart',
  '@fastify/view',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'pg-native',
];

/** Modules of the old kind ask for others at run time, too. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

/**
 * What a module finds beside itself, it also finds from within the bundle: data files keep their places below `dist`, and
 * each module goes on speaking of its own. Every file of the bundle lies two levels below.
 */
const ownPlaces = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const place = relative(UNBUNDLED, path);
      if (place.startsWith('..')) return undefined;
      const text = await readFile(path, 'utf8');
      const here = `new URL(${JSON.stringify(`../../${place}`)}, import.meta.url).href`;
      return text.includes('import.meta.url') ? { contents: text.replaceAll('import.meta.url', here) } : undefined;
    });
  },
};

/** Code of which nobody looks at the source: its lines are without a place, all but the first, which is an empty one. */
const withoutSource = (code) => `\n${code}\n//# sourceMappingURL=data:application/json;base64,${NO_SOURCE}`;
const NO_SOURCE = Buffer.from('{"version":3,"sources":[""],"mappings":"AAAA"}').toString('base64');

/** Packages have no part in the source maps, of which a program reads all that it loads: a trace names their functions. */
const mapsOfOwnModules = {
  name: 'maps of own modules',
  setup({ onLoad }) {
    onLoad({ filter: /\/node_modules\/.*\.[cm]?js$/ }, async ({ path }) => ({
      contents: withoutSource(await readFile(path, 'utf8')),
    }));
  },
};

/** Puts the schemas as code into the place of their compiler: a start compiles none. */
const schemasAsCode = {
  name: 'schemas as code',
  setup({ onResolve, onLoad }) {
    const contract = join(UNBUNDLED, 'libs/contract');
    onResolve({ filter: /\/compiler\.js$/ }, ({ resolveDir }) =>
      resolveDir === contract ? { path: 'contract', namespace: 'schemas' } : undefined,
    );
    onLoad({ filter: /^contract$/, namespace: 'schemas' }, async () => {
      const asCode = await import(join(contract, 'as-code.js'));
      return { contents: withoutSource(asCode.schemasAsCode()), resolveDir: ROOT };
    });
  },
};

/** Bundles every program into a folder. @returns how many files of code that makes */
export async function bundle(folder) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: PROGRAMS.map((name) => ({ in: join(UNBUNDLED, 'apps', name, 'main.js'), out: `${name}/main` })),
    outdir: join(folder, 'apps'),
    chunkNames: 'shared/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    keepNames: true,
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    external: ABSENT.flatMap((name) => [name, `${name}/*`]),
    banner: { js: REQUIRE },
    plugins: [schemasAsCode, mapsOfOwnModules, ownPlaces],
    logLevel: 'warning',
  });
  return Object.keys(metafile.outputs).filter((file) => file.endsWith('.js')).length;
}
