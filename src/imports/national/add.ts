import type { Seeds } from '../../facts/load.ts';
import { FactsError } from '../../facts/problem.ts';
import { nothingKnown, REFERENCE } from '../../facts/reference.ts';
import type { Unit } from '../../facts/unit.ts';
import { ImportError } from '../problem.ts';
import { type Actions, importActions } from './actions.ts';
import { Draft } from './draft.ts';
import { importQuarters, type Quarters } from './quarters.ts';
import { readTable } from './table.ts';

export type NationalOptions = {
  /** Départements of the quarters to take; none: all. */
  readonly departements: readonly string[];
  /** Year of the actions, when neither a column nor the name of the file says it. */
  readonly year: number | undefined;
  /** Day on which the file was taken. */
  readonly retrievedOn: string;
};

/** The units that changed, whole; and what was found. */
export type National = { readonly units: readonly Unit[] } & (
  | { readonly kind: 'quarters'; readonly found: Quarters }
  | { readonly kind: 'actions'; readonly found: Actions }
);

/**
 * A national list as facts of these seeds, by what its columns are.
 * @throws ImportError · FactsError when what it says does not go with the rest
 */
export async function withNational(
  { units }: Seeds,
  path: string,
  options: NationalOptions,
): Promise<National> {
  const head = await headOf(path);
  const [first, ...contracts] = units;
  const reference = new Draft(first ?? { name: REFERENCE, entities: [], facts: [] });
  if (head.includes('code_qp')) {
    const found = await importQuarters(reference, path, options.departements, options.retrievedOn);
    return { kind: 'quarters', found, units: judged([reference]) };
  }
  if (!head.includes('lib_action')) {
    throw new ImportError(
      `${path} : ni une liste de quartiers (code_qp), ni des actions subventionnées (lib_action).`,
    );
  }
  const drafts = new Map<string, Draft>(
    contracts.flatMap((unit) => codesOf(unit).map((code) => [code, new Draft(unit)])),
  );
  if (!drafts.size)
    throw new ImportError(
      'Aucun contrat n’a de code officiel (officialCode) : les actions n’en rejoindraient aucun.',
    );
  const year = options.year ?? Number(/(20\d\d)/.exec(path.split('/').at(-1) ?? '')?.[1]);
  if (!year) throw new ImportError(`${path} : de quelle année ? Dites --annee 2023.`);
  const found = await importActions(reference, drafts, path, year, options.retrievedOn);
  return { kind: 'actions', found, units: judged([reference, ...drafts.values()]) };
}

async function headOf(path: string): Promise<string[]> {
  for await (const { cells } of readTable(path, [])) return Object.keys(cells);
  throw new ImportError(`${path} : cette table n’a pas de ligne.`);
}

const codesOf = ({ facts }: Unit): string[] =>
  facts.flatMap(({ relation, value }) => (relation === 'OFFICIAL_CODE' && value ? [value] : []));

/** Those that changed, judged by the rules of files, the shared things first. */
function judged([reference, ...contracts]: readonly Draft[]): Unit[] {
  if (!reference) return [];
  const shared = reference.read(nothingKnown());
  const readings = [shared, ...contracts.map((draft) => draft.read(shared.known))];
  const problems = readings.flatMap((reading) => reading.problems);
  if (problems.length) throw new FactsError(problems);
  const drafts = [reference, ...contracts];
  return readings.flatMap(({ unit }, index) => (drafts[index]?.touched.size ? [unit] : []));
}
