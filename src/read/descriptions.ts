import { PAGE_DEFAULT, PAGE_LIMIT } from './cursor.ts';

/** What the printed schema says of everything that `t.page` adds to it. */
export const connectionDescriptions = {
  filter: 'Every field that is given must hold; null or absent asks nothing.',
  first: `Entries from the start, or after \`after\`: 0 to ${PAGE_LIMIT}, ${PAGE_DEFAULT} unless told. Not with \`last\`.`,
  after: 'A cursor of this list: the page starts just behind it.',
  last: `Entries before the end, or before \`before\`, in the order of the list: 0 to ${PAGE_LIMIT}. Not with \`first\`.`,
  before: 'A cursor of this list: the page ends just ahead of it.',
  PageInfo: 'Where a page stands in its list.',
  hasNextPage: 'Whether entries follow; paging backwards, whether `before` was given.',
  hasPreviousPage: 'Whether entries precede; paging forwards, whether `after` was given.',
  startCursor: 'Cursor of the first entry; null when the page is empty.',
  endCursor: 'Cursor of the last entry; null when the page is empty.',
  cursor:
    'Position of this entry in its order: valid as long as the list is ordered so, even if the entry goes.',
  edges: 'The entries of this page, in the one fixed order of the list, whichever way it is paged.',
  pageInfo: 'Whether there is more, and the cursors to get it.',
  totalCount: 'Entries of the whole list under the same filter, not of the page; counted only when asked.',
  facets: (names: readonly string[]) =>
    `How many entries of the whole list, under the same filter, have each value of: ${names.join(', ')}. Counted only when asked.`,
  Facet: 'What a list may be told apart by, with its values and how many entries have each.',
  FacetValue: 'A group of the entries of a list: those that share one enum value, or stand with one thing.',
  field: 'Its name, that of a field of the filter where there is one.',
  values: 'Those that any entry has, the most frequent first; an entry may have several, or none.',
  key: 'Value of the enum, or slug of the thing: what the filter takes.',
  label: 'The same for people, in French.',
  count: 'Entries that have it.',
  edge: (type: string) => `One entry of a list of ${type}.`,
  node: (type: string) => `The ${type} that this entry lists.`,
  connection: (type: string) =>
    `One page of a list of ${type}, by keyset: as fast deep in the list as at its start.`,
} as const;
