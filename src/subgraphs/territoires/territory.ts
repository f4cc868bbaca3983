import type { Kind } from '../shared/official-kind.ts';

/** Where official data come from. */
export type Source = {
  label: string;
  publisher: string;
  url: string;
  licence: string;
  /** Year of the edition that we hold. */
  edition: number;
};

/** A number of inhabitants, as one source counted them. */
export type Population = {
  count: number;
  counted: 'MUNICIPAL' | 'TOTAL';
  /** Year at whose first day they were counted; undefined when the source does not say so for this territory. */
  year: number | undefined;
  source: Source;
};

/** A territory as an official list has it. Its links to others are codes. */
export type Territory = {
  kind: Kind;
  code: string;
  label: string;
  siren: string | undefined;
  /** Of a QPV: the list it belongs to, 2015 or 2024. */
  generation: number | undefined;
  /** Of a QPV: its communes, as the list prints them. */
  printedCommunes: readonly string[];
  within: Readonly<Partial<Record<Exclude<Kind, 'COMMUNE' | 'QPV'>, string>>>;
  populations: readonly Population[];
  source: Source;
};
