import type { EntityKind } from '../../values/vocabulary.ts';

/** A thing that the index gives, to be ranked. */
export type Candidate = {
  id: string;
  kind: EntityKind;
  label: string;
  acronym: string | null;
  aliases: string[];
  expansion: string | null;
  contract: string | null;
  sortKey: string;
  score: number;
};
