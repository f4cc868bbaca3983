import { basename } from 'node:path';
import { NOUNS } from '../../domain/nouns.ts';
import type { Path, Position, Problem } from '../../facts/problem.ts';
import { readSources } from '../../facts/read.ts';
import type { Known } from '../../facts/reference.ts';
import type { SourceFile } from '../../facts/source-file.ts';
import type { UnitReading } from '../../facts/unit.ts';
import type { Entry } from '../../facts/write.ts';
import { nearest, oneOf } from '../../values/text.ts';
import { openArchive } from './archive.ts';
import { linesOf, sharedTexts, sheetParts } from './cells.ts';
import type { Column } from './column.ts';
import { type Placed, rowsIn } from './lines.ts';
import { FACTS, LISTS, READ_ME, SHEETS, type Sheet } from './sheets.ts';

/**
 * Reads a contract written in a workbook: the same entries as its files would have, judged by the same rules; every
 * problem names its sheet, its row and its column.
 * @throws ImportError when the file must not be read
 */
export async function readWorkbook(path: string, shared: Known): Promise<UnitReading> {
  const file = basename(path);
  const archive = await openArchive(path, file);
  try {
    const parts = await sheetParts(archive, file);
    const texts = await sharedTexts(archive, file);
    const lists = new Lists(file);
    for (const [name, part] of parts) {
      const sheet = SHEETS.find((each) => each.name === name);
      if (!sheet) {
        if (name !== READ_ME && name !== LISTS) lists.unknownSheet(name);
        continue;
      }
      const { rows, problems } = rowsIn(file, sheet, await linesOf(archive, file, name, part, texts));
      lists.problems.push(...problems);
      for (const row of rows) lists.add(sheet, row);
    }
    return lists.finish(shared);
  } finally {
    archive.close();
  }
}

/** The lists of a unit as they are put together from the sheets, each value with its cell. */
class Lists {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #entries = new Map<string, Entry[]>();
  readonly #places = new Map<string, Position>();
  readonly #facts: Placed[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  unknownSheet(name: string) {
    const near = nearest(
      name,
      SHEETS.map((each) => each.name),
    );
    const meant = near
      ? ` (vouliez-vous dire « ${near} » ?)`
      : ` : les nôtres sont ${oneOf(SHEETS.map((each) => each.name))}`;
    this.problems.push({
      file: this.#file,
      sheet: name,
      line: 1,
      column: 1,
      message: `feuille inconnue${meant}`,
    });
  }

  add({ list }: Sheet, row: Placed) {
    // What is said of a thing waits for every thing to be there, in whatever order the sheets stand.
    if (list === undefined) this.#facts.push(row);
    else this.#push(list, row);
  }

  #push(list: string, { entry, places, at }: Placed): Entry {
    const entries = this.#entries.get(list) ?? [];
    this.#entries.set(list, entries);
    this.#place([list, entries.length], at, places);
    entries.push(entry);
    return entry;
  }

  #place(base: Path, at: Position, places: Placed['places']) {
    this.#places.set(base.join('\u0000'), at);
    for (const [path, position] of places) this.#places.set([...base, ...path].join('\u0000'), position);
  }

  /** A fact goes under its subject: the entry that declares it, else one that speaks of a shared thing. */
  #attach({ entry: { subject, relation, ...fact }, places, at }: Placed) {
    const positionOf = (name: string) =>
      places.find(([path]) => path.length === 1 && path[0] === name)?.[1] ?? at;
    const ref = String(subject ?? '');
    const [segment = '', id] = ref.split('/');
    const noun =
      ref === 'contract'
        ? NOUNS.find(({ kind }) => kind === 'CONTRACT')
        : NOUNS.find((each) => each.segment === segment);
    if (!noun || (ref !== 'contract' && !id)) {
      const kinds = NOUNS.map((each) => each.segment);
      const near = nearest(segment, kinds);
      const meant = near ? ` (vouliez-vous dire « ${near}/… » ?)` : '';
      return void this.problems.push({
        ...positionOf('subject'),
        message: subject
          ? `« ${ref} » n’est pas une référence${meant} : attendu sorte/identifiant, ou contract`
          : 'ce fait n’a pas de sujet',
      });
    }
    if (!relation)
      return void this.problems.push({
        ...at,
        message: 'ce fait n’a pas de relation : choisissez-la dans la liste',
      });
    const entries = this.#entries.get(noun.file) ?? [];
    let index = entries.findIndex((entry) =>
      noun.kind === 'CONTRACT' ? true : entry.id === id || entry.about === ref,
    );
    if (index < 0) {
      this.#push(noun.file, { entry: { about: ref }, places: [[['about'], positionOf('subject')]], at });
      index = (this.#entries.get(noun.file)?.length ?? 0) - 1;
    }
    const owner = this.#entries.get(noun.file)?.[index] as Entry;
    const key = String(relation);
    const facts = (owner[key] ?? []) as Entry[];
    owner[key] = facts;
    this.#places.set([noun.file, index, key].join('\u0000'), positionOf('relation'));
    this.#place([noun.file, index, key, facts.length], at, places);
    facts.push(fact);
  }

  finish(shared: Known): UnitReading {
    for (const fact of this.#facts) this.#attach(fact);
    const start: Position = { file: this.#file, sheet: 'Contrat', line: 1, column: 1 };
    const [contract, second] = this.#entries.get('contract') ?? [];
    const name = String(contract?.id ?? '');
    if (!contract)
      this.problems.push({
        ...start,
        line: 2,
        message: 'il manque le contrat : son identifiant, son nom, sa génération',
      });
    if (second) {
      const at = this.#places.get(['contract', 1].join('\u0000')) ?? start;
      this.problems.push({ ...at, message: 'un classeur est un contrat : une seule ligne ici' });
    }
    const sources = new Map(
      [...this.#entries].map(([list, entries]) => [list, this.#source(list, entries, start)]),
    );
    const reading = readSources(name, sources, shared, this.problems);
    // Without a contract, what its files would lack is said above already.
    const problems = reading.problems.filter(({ sheet }) => sheet !== undefined);
    return { ...reading, problems: problems.map(named) };
  }

  #source(list: string, entries: readonly Entry[], start: Position): SourceFile {
    const at = (path: Path): Position => {
      for (let length = path.length; length > 0; length--) {
        const found = this.#places.get(path.slice(0, length).join('\u0000'));
        if (found) return found;
      }
      return start;
    };
    return {
      name: this.#file,
      data: { [list]: entries },
      problems: [],
      at,
      atKey: (path, key) => at([...path, key]),
    };
  }
}

const HEADERS = new Map<string, string>(
  [FACTS, ...SHEETS].flatMap(({ columns }) =>
    columns.map(({ path, header }: Column): [string, string] => [path.split('.').at(-1) ?? path, header]),
  ),
);

/** The rules speak of the keys of files: whoever fills a sheet knows their columns. */
const named = (problem: Problem): Problem => ({
  ...problem,
  message: problem.message.replace(/« (\w+)(?:: ?…?)? »/g, (all, key: string) => {
    const header = HEADERS.get(key);
    return header ? `« ${header} »` : all;
  }),
});
