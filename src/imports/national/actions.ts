import { basename } from 'node:path';
import type { Entry } from '../../facts/write.ts';
import { contentHash } from '../../values/identity.ts';
import { isSiret } from '../../values/official-code.ts';
import { slugify } from '../../values/text.ts';
import { ImportError } from '../problem.ts';
import type { Draft } from './draft.ts';
import { readTable, type TableRow } from './table.ts';

const COLUMNS = ['lib_action', 'raison_sociale', 'montant', 'theme', 'code_tiers', 'code_cv'];

export type Actions = { readonly actions: number; readonly elsewhere: number; readonly withoutSiret: number };

/** Where the actions of a contract go: its own draft, by its official code. */
export type Contracts = ReadonlyMap<string, Draft>;

/**
 * Puts the subsidised actions of a year among the facts of the contracts that they are of: who carries each, under
 * which theme, with how much. What is of another contract, or of none, is counted and left.
 * @throws ImportError naming the line
 */
export async function importActions(
  reference: Draft,
  contracts: Contracts,
  path: string,
  year: number,
  retrievedOn: string,
): Promise<Actions> {
  const file = basename(path);
  const id = `anct-actions-${year}`;
  const document = `document/${id}`;
  let actions = 0;
  let elsewhere = 0;
  let withoutSiret = 0;
  const seen = new Map<string, number>();
  for await (const row of readTable(path, COLUMNS)) {
    const contract = contracts.get(row.cells.code_cv ?? '');
    if (!contract) {
      elsewhere += 1;
      continue;
    }
    if (!actions) declareSource(reference, id, year, retrievedOn);
    const holder = holderOf(reference, contract, row, document);
    if (!isSiret(siretOf(row))) withoutSiret += 1;
    putAction(contract, row, { holder, document, year, file, seen, hasState: hasState(reference) });
    actions += 1;
  }
  return { actions, elsewhere, withoutSiret };
}

function declareSource(reference: Draft, id: string, year: number, retrievedOn: string): void {
  reference.put('documents', {
    id,
    label: `Actions subventionnées au titre de la politique de la ville, ${year}`,
    url: 'https://www.data.gouv.fr/',
    publisher: 'Agence nationale de la cohésion des territoires',
    licence: 'Licence Ouverte 2.0',
    retrievedOn,
  });
}

const hasState = (reference: Draft) => reference.find('actors', ({ id }) => id === 'etat') !== undefined;
const siretOf = ({ cells }: TableRow): string => (cells.code_tiers ?? '').replace(/\s/g, '');

/** The actor of this SIRET, or of its SIREN; else a new one: shared when it has its code, the contract's own by name. */
function holderOf(reference: Draft, contract: Draft, row: TableRow, document: string): string {
  const siret = siretOf(row);
  const label = row.cells.raison_sociale ?? '';
  if (!isSiret(siret)) {
    const id = slugify(label);
    if (!contract.find('actors', (entry) => entry.id === id))
      contract.put('actors', {
        id,
        label,
        actorKind: 'OTHER',
        names: [{ value: label, basis: 'REFERENCE', cite: [{ document }] }],
      });
    return `actor/${id}`;
  }
  const isIt = (entry: Entry) => entry.siret === siret || entry.siren === siret.slice(0, 9);
  const known = reference.find('actors', isIt) ?? contract.find('actors', isIt);
  if (known) return `actor/${known.id}`;
  const id = `siret-${siret}`;
  reference.put('actors', { id, label, actorKind: 'OTHER', siret, source: document });
  return `actor/${id}`;
}

type Around = {
  holder: string;
  document: string;
  year: number;
  file: string;
  seen: Map<string, number>;
  hasState: boolean;
};

function putAction(
  contract: Draft,
  { line, cells }: TableRow,
  { holder, document, year, file, seen, hasState }: Around,
): void {
  const { lib_action: label = '', objectif = '', theme = '', sous_theme = '' } = cells;
  const amount = amountOf(cells.montant ?? '');
  if (!label) throw new ImportError(`${file}:${line} : l’action n’a pas de nom (lib_action).`);
  if (amount === undefined)
    throw new ImportError(`${file}:${line} : « ${cells.montant} » n’est pas un montant en euros.`);
  const cite = [{ document }];
  const known = { basis: 'REFERENCE', cite };
  const period = { from: { date: String(year), printed: String(year) } };
  // The same action of the same holder is one thing, whatever the year.
  const id = `action-${slugify(label).slice(0, 40).replace(/-$/, '')}-${contentHash([holder, label]).slice(0, 6)}`;
  const nth = (seen.get(id) ?? 0) + 1;
  seen.set(id, nth);
  const under = themeOf(contract, [sous_theme, theme]);
  contract.put('dispositifs', {
    id,
    label,
    form: 'ACTION',
    names: [{ value: label, ...known }],
    ...(under && { themes: [{ object: under, ...known }] }),
    ...(objectif && { described: [{ value: objectif, ...known }] }),
  });
  contract.put('involvements', {
    id: `${id}-${year}`,
    holder,
    role: 'CARRIES',
    target: `dispositif/${id}`,
    period,
    status: 'NOT_STATED',
    ...known,
  });
  const suffix = nth > 1 ? `-${nth}` : '';
  contract.put('fundings', {
    id: `subvention-${year}-${id.slice('action-'.length)}${suffix}`,
    label: `Subvention ${year} : ${label}`,
    form: 'GRANT',
    ...(hasState && { fundedBy: [{ object: 'actor/etat', period, ...known }] }),
    grantedTo: [{ object: holder, period, ...known }],
    paysFor: [{ object: `dispositif/${id}`, period, ...known }],
    amount: [{ value: amount, period, ...known }],
  });
}

/** « 12000 », « 12 000,50 » → « 12000 € », « 12000.50 € ». */
function amountOf(text: string): string | undefined {
  const plain = text.replace(/[\s€]/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? `${plain} €` : undefined;
}

/** The contract's theme of this national code, the narrower first: « 1.1 éducation » gives 1.1, then 1. */
function themeOf(contract: Draft, printed: readonly string[]): string | undefined {
  for (const text of printed) {
    const code = /^\d(\.\d[ab]?)?/.exec(text)?.[0];
    const found = code && contract.find('themes', ({ nationalCode }) => nationalCode === code);
    if (found) return `theme/${found.id}`;
  }
  return undefined;
}
