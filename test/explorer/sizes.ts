import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openExplorer } from '../../src/server/explorer.ts';

type Chunk = {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
};

/** Bytes of script that pages ask for, gzipped: at first, then once the reader moves, presses or types. */
export async function sizes() {
  const explorer = await openExplorer();
  if (!explorer) throw new Error('The explorer is not built: npm start builds it.');
  const manifest: Record<string, Chunk> = JSON.parse(
    await readFile(join(explorer.folder, 'manifest.json'), 'utf8'),
  );
  const weigh = async (file: string) =>
    gzipSync(await readFile(join(explorer.folder, file)), { level: 9 }).length;
  const closure = (names: readonly string[], seen = new Set<string>()): Set<string> => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      closure(manifest[name]?.imports ?? [], seen);
    }
    return seen;
  };
  const total = async (names: Iterable<string>) => {
    let sum = 0;
    for (const name of names) sum += await weigh(manifest[name]?.file ?? '');
    return sum;
  };
  const entry = ['client.ts'];
  const routed = (page: string) => total(closure([...entry, 'app.tsx', `pages/${page}.tsx`]));
  return {
    atFirst: await total(closure(entry)),
    home: await total(closure([...entry, 'island.tsx'])),
    sheet: await routed('sheet'),
    list: await total(closure([...entry, 'app.tsx', 'lists/dispositifs.tsx'])),
    coverage: await routed('coverage'),
    graph: await total(closure([...entry, 'app.tsx', 'neighbourhood/page.tsx'])),
    styles: await weigh(explorer.assets.styles[0] ?? ''),
  };
}
