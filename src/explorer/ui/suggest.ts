import type { SuggestQuery, SuggestQueryVariables, TypedDocumentString } from '../generated/graphql.ts';
import text from './suggest.graphql?raw';

/** What is found while one types. Apart from all other operations: the home page loads this one alone. */
export const SUGGEST = text as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
