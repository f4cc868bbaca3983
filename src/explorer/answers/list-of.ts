import type { AnswerQuery, EntityKind } from '../generated/graphql.ts';
import { printParams } from '../search-params.ts';

type Ask = AnswerQuery['ask'];

const LISTS: Partial<Record<EntityKind, string>> = {
  DISPOSITIF: '/dispositifs',
  ACTOR: '/acteurs',
  QPV: '/quartiers',
  COMMUNE: '/communes',
  THEME: '/themes',
  INSTANCE: '/instances',
  OBJECTIVE: '/objectifs',
  VIGILANCE_POINT: '/points-de-vigilance',
  TERM: '/sigles',
};
const THEMED = ['/dispositifs', '/objectifs', '/points-de-vigilance'];

/** What a dispositif may lack, as it is asked, and the view that has those that do. */
const LACKING: readonly (readonly [RegExp, string])[] = [
  [/\bpilotes?\b/i, '/dispositifs?sans=pilote'],
  [/\blieux?\b/i, '/dispositifs?sans=lieu'],
  [/\bfinanceurs?\b/i, '/manques?nature=DISPOSITIF_WITHOUT_FUNDER'],
  [/\bobjectifs?\b/i, '/manques?nature=DISPOSITIF_WITHOUT_OBJECTIVE'],
];

/** The list, with its filters, that holds what a question asks for; undefined where no list is kept to just that. */
export function listOf(question: string, { entities, interpretation }: Ask): string | undefined {
  const [kind, ...others] = new Set(entities.map((entity) => entity.kind));
  const path = kind && LISTS[kind];
  if (!path || others.length || entities.length < 2) return undefined;
  const { intent } = interpretation;
  const [thing, ...rest] = interpretation.entities.map(({ entity }) => entity);
  if (intent === 'LACKING')
    return kind === 'DISPOSITIF' ? LACKING.find(([words]) => words.test(question))?.[1] : undefined;
  if (intent === 'LIST_ALL' && !thing) return path;
  const isOfTheme = intent === 'LIST' && thing?.kind === 'THEME' && !rest.length && THEMED.includes(path);
  return isOfTheme ? path + printParams({ theme: thing.slug }) : undefined;
}
