import { PROSPECTIVE_STATUSES } from '../../values/vocabulary.ts';
import { AXES, type CoverageAxis, type Evidence, type Heading } from './axis.ts';

export const COVERAGE_STATES = ['KNOWN', 'KNOWN_NONE', 'NOT_STATED'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];
export type Cell = {
  readonly row: number;
  readonly column: number;
  readonly state: CoverageState;
  /** Affirmed facts that say both headings, in their order. */
  readonly facts: readonly string[];
  /** How many of them are only announced. */
  readonly announced: number;
  /** Facts said of a group that the actor belongs to: never among `facts`. */
  readonly viaGroup: readonly string[];
};
export type Total = { readonly count: number; readonly state: CoverageState; readonly notStated: number };

/** What is known of one axis. */
export type Side = {
  readonly axis: CoverageAxis;
  readonly headings: readonly Heading[];
  readonly evidence: readonly Evidence[];
};

/** What the fact itself says of an axis wins over what its things are otherwise said to be. */
const keysOf = ({ said, classed }: Evidence): readonly string[] => (said.length ? said : classed);

type Tally = { facts: string[]; announced: number; viaGroup: string[]; none: boolean };

/** Which facts stand in which cell, and which empty cells are known to be empty. */
export class Matrix {
  readonly rows: Side;
  readonly columns: Side;
  readonly cells: readonly Cell[];
  readonly #tallies: Map<number, Tally> = new Map();
  readonly #at: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>];

  constructor(rows: Side, columns: Side, disputed: ReadonlySet<string>) {
    this.rows = rows;
    this.columns = columns;
    this.#at = [positions(rows), positions(columns)];
    const told = new Map(columns.evidence.map((one) => [one.fact, one]));
    // A contract speaks of a dispositif or of an objective in any fact about it; other pairs must be said.
    const needsSaying = !spokenOf(rows.axis, columns.axis) && !spokenOf(columns.axis, rows.axis);
    for (const row of rows.evidence) {
      const column = told.get(row.fact);
      if (!column) continue;
      if (!needsSaying || row.said.length || column.said.length) this.#count(row, column);
      this.#deny(row.excepted, keysOf(column));
      this.#deny(keysOf(row), column.excepted);
      for (const key of row.grouped)
        this.#each([key], keysOf(column), (tally) => tally.viaGroup.push(row.fact));
      for (const key of column.grouped)
        this.#each(keysOf(row), [key], (tally) => tally.viaGroup.push(row.fact));
    }
    this.#close(rows, columns, disputed, (row, column) => [row, column]);
    this.#close(columns, rows, disputed, (column, row) => [row, column]);
    this.cells = rows.headings.flatMap((_, row) =>
      columns.headings.map((_, column) => this.#cell(row, column)),
    );
  }

  #each(rows: readonly string[], columns: readonly string[], work: (tally: Tally) => void): void {
    for (const row of rows) {
      for (const column of columns) {
        const [y, x] = [this.#at[0].get(row), this.#at[1].get(column)];
        if (y === undefined || x === undefined) continue;
        const place = y * this.columns.headings.length + x;
        const tally = this.#tallies.get(place) ?? { facts: [], announced: 0, viaGroup: [], none: false };
        this.#tallies.set(place, tally);
        work(tally);
      }
    }
  }

  #deny = (rows: readonly string[], columns: readonly string[]) =>
    this.#each(rows, columns, (tally) => {
      tally.none = true;
    });

  #count(row: Evidence, column: Evidence): void {
    if (row.polarity === 'DENIED') this.#deny(keysOf(row), keysOf(column));
    if (row.polarity !== 'AFFIRMED') return;
    const announced = row.status !== undefined && PROSPECTIVE_STATUSES.includes(row.status);
    this.#each(keysOf(row), keysOf(column), (tally) => {
      tally.facts.push(row.fact);
      if (announced) tally.announced++;
    });
  }

  /** A closed list of a thing's headings leaves out the others of the same kind, unless a discrepancy touches it. */
  #close(
    listed: Side,
    owners: Side,
    disputed: ReadonlySet<string>,
    place: (listed: string, owner: string) => [row: string, column: string],
  ): void {
    const { closedBy } = AXES[listed.axis];
    const owned = new Set(owners.headings.map(({ key }) => key));
    const lists = Map.groupBy(
      listed.evidence.filter(
        ({ relation, polarity, qualified, subjectId, said }) =>
          relation === closedBy &&
          polarity === 'AFFIRMED' &&
          !qualified &&
          said.length &&
          owned.has(subjectId),
      ),
      ({ subjectId }) => subjectId,
    );
    const kinds = new Map(listed.headings.map(({ key, kind }) => [key, kind]));
    for (const [owner, list] of lists) {
      const members = new Set(list.flatMap(({ said }) => said));
      const [kind, ...others] = new Set([...members].map((key) => kinds.get(key)));
      const closed = list.every(({ closure }) => closure === 'CLOSED');
      if (!closed || !kind || others.length || disputed.has(owner)) continue;
      for (const heading of listed.headings) {
        if (heading.kind !== kind || members.has(heading.key)) continue;
        const [row, column] = place(heading.key, owner);
        this.#deny([row], [column]);
      }
    }
  }

  #cell(row: number, column: number): Cell {
    const tally = this.#tallies.get(row * this.columns.headings.length + column);
    const { facts = [], announced = 0, viaGroup = [], none = false } = tally ?? {};
    const state = facts.length ? 'KNOWN' : none ? 'KNOWN_NONE' : 'NOT_STATED';
    return { row, column, state, facts, announced, viaGroup };
  }

  /** Each fact once, however many cells of the line it stands in. */
  #total(cells: readonly Cell[]): Total {
    const count = new Set(cells.flatMap(({ facts }) => facts)).size;
    const notStated = cells.filter(({ state }) => state === 'NOT_STATED').length;
    const state = count ? 'KNOWN' : cells.length && !notStated ? 'KNOWN_NONE' : 'NOT_STATED';
    return { count, state, notStated };
  }

  get rowTotals(): Total[] {
    const width = this.columns.headings.length;
    return this.rows.headings.map((_, row) => this.#total(this.cells.slice(row * width, (row + 1) * width)));
  }

  get columnTotals(): Total[] {
    const columns = Map.groupBy(this.cells, ({ column }) => column);
    return this.columns.headings.map((_, column) => this.#total(columns.get(column) ?? []));
  }

  get total(): Total {
    return this.#total(this.cells);
  }
}

const spokenOf = (contract: CoverageAxis, thing: CoverageAxis): boolean =>
  contract === 'CONTRACT' && (thing === 'DISPOSITIF' || thing === 'OBJECTIVE');

const positions = ({ headings }: Side): Map<string, number> =>
  new Map(headings.map(({ key }, index) => [key, index]));
