import { FACT_RELATIONS, type FactRelation } from '../relation.ts';

/** What is read at the end of a path: the thing there, or something the last fact says. */
export const READINGS = [
  'thing',
  'value',
  'period',
  'from',
  'to',
  'places',
  'status',
  'capacity',
  'quote',
  'purpose',
  'relative',
  'beside',
  'nature',
] as const;
export type Reading = (typeof READINGS)[number];

/** One fact walked: towards what it is about (`<`) or away (`>`), whatever its relation or only one, narrowed. */
export type Step = {
  readonly way: '<' | '>';
  readonly relation: FactRelation | '*';
  /** Roles of an involvement, events of a milestone, sorts of code, kinds of the thing that is reached. */
  readonly only: readonly string[];
};
export type Path = { readonly steps: readonly Step[]; readonly read: Reading; readonly text: string };

/** @throws Error when the text is no path */
export function parsePath(text: string): Path {
  const [said = '', read = 'thing'] = text.split('=');
  if (!(READINGS as readonly string[]).includes(read)) throw new Error(`« =${read} » ne se lit pas`);
  const steps = said.split(' ').map((step): Step => {
    const [, way, relation, only] = /^([<>])(\*|[A-Z_]+)(?::([A-Z_,]+))?$/.exec(step) ?? [];
    if (!way || !relation) throw new Error(`« ${step} » n’est pas un pas : <RELATION ou >RELATION`);
    if (relation !== '*' && !(FACT_RELATIONS as readonly string[]).includes(relation))
      throw new Error(`« ${relation} » n’est pas une relation`);
    return { way: way as '<' | '>', relation: relation as Step['relation'], only: only?.split(',') ?? [] };
  });
  return { steps, read: read as Reading, text };
}

/** The same path from its other end; what narrows a thing on the way is left, its relation says as much. */
export const reversed = ({ steps, text }: Path): Path => ({
  steps: steps.toReversed().map((step) => ({
    ...step,
    way: step.way === '<' ? '>' : '<',
    only: step.relation === 'INVOLVES' || step.relation === 'HAPPENED' ? step.only : [],
  })),
  read: 'thing',
  text,
});
