import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneOf } from '../values/text.ts';
import { FILES } from './format.ts';
import { didYouMean } from './message.ts';
import type { Path, Problem } from './problem.ts';
import { folderOf, type Known } from './reference.ts';
import { parseSourceFile, type SourceFile } from './source-file.ts';
import type { UnitReading } from './unit.ts';
import { UnitReader } from './unit-reader.ts';

/** Reads a unit whole: every entry it can make sense of, and every problem it finds. */
export async function readUnit(folder: string, name: string, shared: Known): Promise<UnitReading> {
  const problems: Problem[] = [];
  const lists = FILES.map(({ list }) => list);
  const place = folderOf(name);
  const names = await filesOf(folder, place, lists, problems);
  const sources = new Map<string, SourceFile>();
  for (const list of lists) {
    const file = `${list}.yaml`;
    if (!names.includes(file)) continue;
    sources.set(list, parseSourceFile(`${place}/${file}`, await readFile(join(folder, file), 'utf8')));
  }
  return readSources(name, sources, shared, problems);
}

/** Reads a unit from its lists, wherever they were written: whoever brings them says where each value stands. */
export function readSources(
  name: string,
  sources: ReadonlyMap<string, SourceFile>,
  shared: Known,
  problems: Problem[] = [],
): UnitReading {
  const reader = new UnitReader(name, shared, problems);
  for (const format of FILES) {
    const source = sources.get(format.list);
    if (!source) continue;
    const entries = source.problems.length ? undefined : entriesOf(source, format.list, problems);
    problems.push(...source.problems);
    if (!entries) reader.skip(format);
    for (const { path, value } of entries ?? []) {
      if ('entry' in format) reader.addEvent(source, path, format.list, format.entry, value);
      else reader.addEntry(source, path, format, value);
    }
  }
  return reader.finish();
}

/** Names of a unit's files; what should not stand among them is a problem, whatever it is called. */
async function filesOf(
  folder: string,
  place: string,
  lists: string[],
  problems: Problem[],
): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true });
  for (const entry of found) {
    const [, list = entry.name, extension] = /^(.*)\.(ya?ml)$/.exec(entry.name) ?? [];
    const at = { file: `${place}/${entry.name}`, line: 1, column: 1 };
    if (entry.isDirectory()) problems.push({ ...at, message: 'pas de dossier dans un contrat' });
    else if (extension && !(extension === 'yaml' && lists.includes(list))) {
      const hint = didYouMean(list, lists, '.yaml') || ` (attendu : ${oneOf(lists)})`;
      problems.push({ ...at, message: `fichier inconnu${hint}` });
    }
  }
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** The entries of a file, undefined when it is not the one list that its name promises. */
function entriesOf(
  source: SourceFile,
  list: string,
  problems: Problem[],
): { path: Path; value: unknown }[] | undefined {
  const top = source.data;
  if (top === null || top === undefined) return [];
  const keys = typeof top === 'object' ? Object.keys(top) : [];
  const value = keys.length === 1 && keys[0] === list ? (top as Record<string, unknown>)[list] : undefined;
  if (Array.isArray(value)) return value.map((item, index) => ({ path: [list, index], value: item }));
  problems.push({ ...source.at([]), message: `ce fichier doit contenir une seule liste, « ${list}: »` });
  return undefined;
}
