/** Columns of the graph, in order: who decides, who acts, with what, what for, under what, where. */
export const COLUMNS = {
  INSTANCE: { title: 'Instance', one: 'instance', many: 'instances' },
  ACTOR: { title: 'Acteur', one: 'acteur', many: 'acteurs' },
  DISPOSITIF: { title: 'Dispositif', one: 'dispositif', many: 'dispositifs' },
  OBJECTIVE: { title: 'Objectif', one: 'objectif', many: 'objectifs' },
  THEME: { title: 'Thème', one: 'thème', many: 'thèmes' },
  PLACE: { title: 'Quartier', one: 'lieu', many: 'lieux' },
} as const;

export type Column = keyof typeof COLUMNS;
export const ORDER = Object.keys(COLUMNS) as readonly Column[];

/** Where things of each kind stand; those of other kinds are on the sheets alone. */
const OF_KIND: Readonly<Record<string, Column>> = {
  INSTANCE: 'INSTANCE',
  ACTOR: 'ACTOR',
  DISPOSITIF: 'DISPOSITIF',
  CONTRACT: 'DISPOSITIF',
  DOCUMENT: 'DISPOSITIF',
  NATIONAL_SCHEME: 'DISPOSITIF',
  FUNDING: 'DISPOSITIF',
  COMPETENCE: 'DISPOSITIF',
  ACTION_SHEET: 'DISPOSITIF',
  OBJECTIVE: 'OBJECTIVE',
  PRIORITY: 'OBJECTIVE',
  VIGILANCE_POINT: 'OBJECTIVE',
  COMMITMENT: 'OBJECTIVE',
  INDICATOR: 'OBJECTIVE',
  THEME: 'THEME',
  QPV: 'PLACE',
  COMMUNE: 'PLACE',
  EPCI: 'PLACE',
  DEPARTEMENT: 'PLACE',
  AREA: 'PLACE',
  SITE: 'PLACE',
  SCOPE: 'PLACE',
};

export const hasColumn = (kind: string): boolean => kind in OF_KIND;

/** A centre of any other kind stands among the dispositifs, and says what it is. */
export const columnOf = (kind: string): Column => OF_KIND[kind] ?? 'DISPOSITIF';

/** Whether the heading of its column says what a thing is. */
export const isSaid = (kind: string): boolean =>
  kind === columnOf(kind) || kind === 'QPV' || kind === 'SCOPE';
