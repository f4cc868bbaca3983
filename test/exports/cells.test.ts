import { expect, test } from 'vitest';
import type { Given } from '../../src/exports/arguments.ts';
import { TABLES } from '../../src/exports/tables/all.ts';
import { run, seededGraph } from '../support/seeded.ts';
import { asking, bytesOf, readCsv, readSheets, textOf } from './support.ts';

const graph = seededGraph();

/** Written beside the tables, on purpose: what each column of « Qui fait quoi » must say, from the API's own answer. */
const WHO = `{ whoDoesWhat(first: 100, filter: {families: [STEERING]}) { totalCount edges { node {
  id contract { label } holder { slug kind label } onBehalfOf { label } capacity roleLabel role family printedVerb
  target { slug kind label } polarity placeScope places { label } themes { label }
  period { from { printed from } to { printed to } } seats experimental status basis rule
  citations { document { label } section firstLine lastLine quote url }
} } } }`;

const STEERING: Given = [['families', 'STEERING']];

type Dated = { printed: string; from: string | null; to: string | null } | null;
type Named = { slug: string; kind: string; label: string };
type Who = {
  id: string;
  contract: { label: string } | null;
  holder: Named;
  onBehalfOf: { label: string } | null;
  capacity: string | null;
  roleLabel: string;
  role: string;
  printedVerb: string | null;
  target: Named;
  polarity: string;
  placeScope: string;
  places: { label: string }[];
  themes: { label: string }[];
  period: { from: Dated; to: Dated } | null;
  seats: number | null;
  experimental: boolean;
  rule: string | null;
  citations: {
    document: { label: string };
    section: string | null;
    firstLine: number;
    lastLine: number;
    quote: string;
    url: string | null;
  }[];
};

const all = (values: readonly (string | null)[], nothing = '') =>
  values.some((value) => value !== null) ? values.map((value) => value ?? '').join(' | ') : nothing;

const cellsOf = (node: Who): Record<string, string | number | boolean | null> => ({
  Identifiant: node.id,
  Contrat: node.contract?.label ?? '',
  Porteur: node.holder.label,
  'Adresse du porteur': node.holder.slug,
  'Pour le compte de': node.onBehalfOf?.label ?? '',
  Qualité: node.capacity ?? '',
  Rôle: node.roleLabel,
  'Verbe imprimé': node.printedVerb ?? '',
  Cible: node.target.label,
  'Adresse de la cible': node.target.slug,
  Réponse: node.polarity === 'DENIED' ? '0' : 'n',
  Lieux: all(
    node.places.map(({ label }) => label),
    node.placeScope === 'NOT_STATED' ? 'n.r.' : '',
  ),
  Thèmes: all(
    node.themes.map(({ label }) => label),
    'n.r.',
  ),
  'Début imprimé': node.period?.from?.printed ?? 'n.r.',
  'Début au plus tôt': node.period?.from?.from ?? 'n.r.',
  'Fin imprimée': node.period?.to?.printed ?? 'n.r.',
  'Fin au plus tard': node.period?.to?.to ?? 'n.r.',
  Sièges: node.seats,
  Expérimental: node.experimental,
  Règle: node.rule ?? '',
  Document: all(node.citations.map(({ document }) => document.label)),
  Section: all(node.citations.map(({ section }) => section)),
  Lignes: all(
    node.citations.map(({ firstLine, lastLine }) =>
      firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`,
    ),
  ),
  Citation: all(node.citations.map(({ quote }) => quote)),
  'Adresse de la source': all(node.citations.map(({ url }) => url)),
});

/** Columns whose cell is a French word for a code: held elsewhere to have a word for every value. */
const WORDED = [
  'Nature du porteur',
  'Code du rôle',
  'Famille de rôles',
  'Nature de la cible',
  'Portée géographique',
  'État',
  'Affirmé ou nié',
  'Fondement',
];

const named = (header: readonly unknown[], line: readonly unknown[]) =>
  Object.fromEntries(header.map((name, index) => [String(name), line[index] ?? null]));

test('a CSV and an XLSX say in every cell what the API answers, in its order and to the last row', async () => {
  const { data } = await run(graph, WHO);
  const { totalCount, edges } = (data as { whoDoesWhat: { totalCount: number; edges: { node: Who }[] } })
    .whoDoesWhat;
  const ask = asking(graph, 'once');

  const [header = [], ...lines] = readCsv(await textOf(ask, 'whoDoesWhat', 'csv', STEERING));
  const sheet =
    (await readSheets(await bytesOf(ask, 'whoDoesWhat', 'xlsx', STEERING))).get('Qui fait quoi') ?? [];

  expect(lines).toHaveLength(totalCount);
  expect(sheet).toHaveLength(totalCount + 1);
  expect(sheet[0]).toEqual(header);
  for (const [index, { node }] of edges.entries()) {
    const expected = cellsOf(node);
    const inCsv = named(header, lines[index] ?? []);
    const inSheet = named(header, sheet[index + 1] ?? []);
    for (const name of WORDED) expect(inSheet[name] ?? '').toBe(inCsv[name]);
    for (const [name, cell] of Object.entries(expected)) {
      expect.soft([node.id, name, inCsv[name]]).toEqual([node.id, name, asText(cell)]);
      expect.soft([node.id, name, inSheet[name]]).toEqual([node.id, name, asTyped(name, cell)]);
    }
    expect(Object.keys(expected).concat(WORDED).sort()).toEqual([...header].sort());
  }
});

const asText = (cell: string | number | boolean | null) =>
  cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'oui' : 'non') : String(cell);

/** Numbers, booleans and days are what they are; nothing is an empty cell. */
function asTyped(name: string, cell: string | number | boolean | null) {
  if (cell === '') return null;
  const isDay = /au plus/.test(name) && cell !== 'n.r.';
  return isDay ? new Date(`${cell}T00:00:00Z`) : cell;
}

/** Tables of every make: facts, things with and without proofs, absences. What all declare is held in tables.test.ts. */
const LISTS = ['facts', 'contracts', 'qpvs', 'dispositifs', 'gaps'];

/** Of long tables, a few rows of every shape: with a value, an object, a date, a qualifier. */
const FEW: Record<string, Given> = {
  dispositifs: [['text', 'plan']],
  gaps: [['kinds', 'DISPOSITIF_WITHOUT_PLACE,STATED_ABSENCE']],
  facts: [['relation', 'LACKS,TERM,AMOUNT,MEETS,OFFICIAL_CODE,ENUMERATES']],
};

test.for(LISTS)(
  'CSV, XLSX and JSON Lines of %s have the rows of the API, and one says what the other does',
  async (name) => {
    const ask = asking(graph, 'once');
    const given = FEW[name] ?? [];
    const rows = (await textOf(ask, name, 'jsonl', given))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [header = [], ...lines] = readCsv(
      await textOf(ask, name, 'csv', [...given, ['dialect', 'rfc4180']]),
    );
    const [[title, sheet] = ['', []]] = await readSheets(await bytesOf(ask, name, 'xlsx', given));

    expect(title).toBe(TABLES.find((table) => table.name === name)?.title);
    expect(new Set(header).size).toBe(header.length);
    const [first] = TABLES.find((table) => table.name === name)?.columns ?? [];
    if (first?.path === 'id') expect(lines.map(([id]) => id)).toEqual(rows.map(({ id }) => id));
    expect(lines).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(0);
    const shown = sheet.slice(1).map((row) => header.map((_, index) => inWords(row[index] ?? null)));
    expect(shown).toEqual(lines);
  },
);

const inWords = (cell: unknown) => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'boolean' ? (cell ? 'oui' : 'non') : String(cell);
};
