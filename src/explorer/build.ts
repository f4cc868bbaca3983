import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { InlineConfig } from 'vite';
import { isBuiltFrom, place, STAMP, stampOf } from './stamp.ts';

/**
 * Builds what browsers load (`client/`, hashed and compressed) and what renders pages on the server (`server/`).
 * `npm start` runs it: nothing is done when what is built was built from the same sources.
 */
const SOURCES = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(SOURCES, '..', '..');
const OUT = join(PROJECT, 'node_modules', '.cache', 'qui-fait-quoi', 'explorer');

/** « use client » in a library says nothing here. */
const withoutDirectives = (warning: { code?: string }, warn: (warning: never) => void) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning as never);
};

const shared = {
  root: SOURCES,
  configFile: false,
  logLevel: 'warn',
  mode: 'production',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const satisfies InlineConfig;

async function build(stamp: string): Promise<void> {
  const vite = await import('vite');
  const next = `${OUT}.${process.pid}`;
  await vite.build({
    ...shared,
    base: '/assets/',
    build: {
      outDir: join(next, 'client'),
      emptyOutDir: true,
      assetsDir: '',
      manifest: 'manifest.json',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The editor is heavy, and loaded by those who open it.
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        input: { client: join(SOURCES, 'client.ts'), graphiql: join(SOURCES, 'graphiql', 'main.tsx') },
        onwarn: withoutDirectives,
      },
    },
  });
  await vite.build({
    ...shared,
    // Whole: it is run from a folder where packages are looked for in vain.
    ssr: { noExternal: true },
    build: {
      ssr: join(SOURCES, 'render.tsx'),
      outDir: join(next, 'server'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        onwarn: withoutDirectives,
        output: { entryFileNames: 'render.js', codeSplitting: false },
      },
    },
  });
  await writeFile(join(next, 'server', 'package.json'), '{ "type": "module" }\n');
  await Promise.all(
    globSync('*.{js,css,svg}', { cwd: join(next, 'client') }).map((file) =>
      compress(join(next, 'client', file)),
    ),
  );
  await writeFile(join(next, STAMP), stamp);
  place(next, OUT);
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  await Promise.all([
    promisify(brotliCompress)(bytes).then((packed) => writeFile(`${path}.br`, packed)),
    promisify(gzip)(bytes, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
  ]);
}

// Read before it is built: what is written meanwhile may not be in it.
const stamp = stampOf(PROJECT);
if (!isBuiltFrom(OUT, stamp)) {
  try {
    process.stderr.write('Construction de l’explorateur…\n');
    await build(stamp);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Installed without what builds: the API is served alone.
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write('L’explorateur n’est pas construit : « npm ci » apporte ce qui le construit.\n');
  }
}
