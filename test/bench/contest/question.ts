import { createHash } from 'node:crypto';
import { cursorOf } from '../../../src/read/cursor.ts';
import { idAt } from '../../read/contract.ts';
import { ORDINARY } from './rows.ts';

/** Sizes of the two pages, one inside the other. */
export const PAGE = 20;
export const ROLES = 5;

/** What everybody is asked: a page of a theme's dispositifs, who leads them, and their first roles. */
export const QUESTION = `query Page($theme: ID!, $after: String) {
  dispositifs(filter: { theme: $theme }, first: ${PAGE}, after: $after) {
    edges {
      cursor
      node {
        id
        slug
        label
        form
        regime
        leadStatus
        leads { id kind label }
        themes { id label }
        involvements(first: ${ROLES}) {
          edges { node { id role status holder { id kind label } } }
          pageInfo { hasNextPage }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A page, told in every way that a contender may want to be told. */
export type Page = {
  theme: string;
  /** Cursor it starts behind; null at the start. */
  after: string | null;
  /** Sort key it starts behind; empty at the start. */
  key: string;
  /** Entries before it. */
  offset: number;
};

/** Page `number`, from 1, of the ordinary theme. */
export function pageAt(keys: readonly string[], number: number): Page {
  const offset = (number - 1) * PAGE;
  const key = keys[offset - 1];
  return { theme: idAt(ORDINARY), after: key === undefined ? null : cursorOf(key), key: key ?? '', offset };
}

/** Hash of an answer to the question: equal for all contenders, or nothing is timed. */
export const hashOf = (answer: unknown): string =>
  createHash('sha256').update(JSON.stringify(answer, sorted)).digest('hex').slice(0, 16);

const sorted = (_key: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
