import type { Said, Thing } from './corpus.ts';
import { type Path, parsePath } from './path.ts';
import type { Group } from './table-shapes.ts';
import type { Reached } from './walk.ts';

/** One way of answering: where to look, how strongly it answers, what the answer is. */
export type Lookup = {
  readonly intent: string;
  /** 0 answers what was asked; beyond, something weaker. */
  readonly tier: number;
  readonly group: Group | undefined;
  readonly look: (focus: Thing) => Reached[];
  readonly answers: 'thing' | 'value';
  /** Looks at anything: every word of the question must then be a fact’s, whatever it asks. */
  readonly wide?: boolean;
  /** What a value must hold to answer: « une part » is no amount. */
  readonly value?: RegExp;
  /** Roles go from the focus: « que finance l’État ». */
  readonly from: boolean;
};

/** A look-up over paths. */
export type Over = (intent: string, list: readonly Path[], more?: Partial<Lookup>) => Lookup;

export const paths = (...texts: string[]): Path[] => texts.map(parsePath);

/** Where, when no place is named: the passage says it. */
export const WORDED = paths('>DEPLOYED=quote');

export const isPlanned = ({ status }: Said): boolean => PLANNED.has(status ?? '');
const PLANNED = new Set(['PLANNED', 'RECOMMENDED', 'PROPOSED', 'UNDER_STUDY', 'BEING_SIGNED']);
export const isDenied = ({ polarity }: Said): boolean => polarity === 'DENIED';
