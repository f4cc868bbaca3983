import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSeeds } from '../../src/facts/load.ts';
import { FactsError, printProblem } from '../../src/facts/problem.ts';

/** Two small contracts that exist nowhere, canonical as committed ones are: `val-de-brume-2015`, `lac-noir-2015`. */
export const SEEDS = join(import.meta.dirname, 'made-up', 'seeds');
/** What `val-de-brume-2015` cites. */
export const CONVENTION = join(import.meta.dirname, 'made-up', 'convention.md');
export const BRUME = 'contracts/val-de-brume-2015';
export const LAC = 'contracts/lac-noir-2015';

/** A file to write (text), to change (old words, new words, …) or to remove (null), by path under the seeds. */
export type Edits = Readonly<Record<string, string | null | readonly [from: string, to: string][]>>;

/** The shared landlord, no longer known nor spoken of. */
export const WITHOUT_LANDLORD: Edits = {
  'reference/actors.yaml': [
    [
      '  - id: habitat-brume\n    label: Habitat Brume\n    actorKind: SOCIAL_LANDLORD\n    siren: "732829320"\n    source: document/cog\n',
      '',
    ],
  ],
  [`${BRUME}/actors.yaml`]: [
    [
      '  - about: actor/habitat-brume\n    memberOf:\n      - object: actor/bailleurs\n        cite:\n          - { lines: 15, quote: Habitat Brume et Logis Vert sont les bailleurs }\n',
      '',
    ],
  ],
};

/** One vigilance point more, which nobody answers for. */
export const AFFLUENCE: Edits = {
  [`${BRUME}/vigilance-points.yaml`]: [
    [
      'vigilance-points:\n',
      `vigilance-points:
  - id: affluence
    label: Affluence
    names:
      - value: les horaires
        cite:
          - { lines: 23, quote: les horaires }
`,
    ],
  ],
};

/** A copy of the made-up seeds with these edits, that goes away with the test that asked for it. */
export async function seedsWith(edits: Edits = {}): Promise<string> {
  const folder = await temporaryFolder();
  await cp(SEEDS, folder, { recursive: true });
  await edit(folder, edits);
  return folder;
}

export async function edit(folder: string, edits: Edits): Promise<void> {
  for (const [path, change] of Object.entries(edits)) {
    const file = join(folder, path);
    if (change === null) await rm(file, { recursive: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(
        file,
        typeof change === 'string' ? change : replace(await readFile(file, 'utf8'), change),
      );
    }
  }
}

/** What a reader of the seeds with these edits is told, line by line. */
export async function problemsOf(edits: Edits): Promise<string[]> {
  const folder = await seedsWith(edits);
  try {
    await readSeeds(folder);
    return [];
  } catch (error) {
    if (error instanceof FactsError) return error.problems.map(printProblem);
    throw error;
  }
}

function replace(text: string, changes: readonly [string, string][]): string {
  let changed = text;
  for (const [from, to] of changes) {
    if (!changed.includes(from)) throw new Error(`the made-up seeds do not say « ${from} »`);
    changed = changed.replace(from, to);
  }
  return changed;
}

/** A folder that goes away with the test that asked for it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-facts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
