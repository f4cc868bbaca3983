import type { Seeds } from '../../facts/load.ts';
import { FactsError, type Problem } from '../../facts/problem.ts';
import { REFERENCE } from '../../facts/reference.ts';
import { readWorkbook } from './read.ts';

/**
 * The seeds with these workbooks' contracts, each in the place of the folder of its name.
 * @throws FactsError with every problem of every workbook · ImportError when a file must not be read
 */
export async function withWorkbooks({ units, positions }: Seeds, files: readonly string[]): Promise<Seeds> {
  const shared = units.find(({ name }) => name === REFERENCE);
  const known = {
    kinds: new Map(shared?.entities.map(({ key, kind }) => [key, kind])),
    unread: new Set<string>(),
  };
  const problems: Problem[] = [];
  const contracts = new Map(units.filter((unit) => unit !== shared).map((unit) => [unit.name, unit]));
  const places = new Map(positions);
  const brought = new Map<string, string>();
  for (const file of files) {
    const reading = await readWorkbook(file, known);
    problems.push(...reading.problems);
    const { name } = reading.unit;
    const other = brought.get(name);
    if (other) {
      const message = `le contrat « ${name} » est aussi dans ${other}`;
      problems.push({ file, sheet: 'Contrat', line: 2, column: 1, message });
    }
    brought.set(name, file);
    contracts.set(name, reading.unit);
    for (const [key, place] of reading.positions) places.set(key, place);
  }
  if (problems.length) throw new FactsError(problems);
  const inOrder = [...contracts.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { units: [...(shared ? [shared] : []), ...inOrder], positions: places };
}
