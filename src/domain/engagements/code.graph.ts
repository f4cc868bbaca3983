import { many, type Runner, statement } from '../../graph/statement.ts';

/** Official codes that find a thing, by label: each has its index. */
export const CODES = {
  Contract: ['officialCode'],
  Actor: ['siren'],
  Qpv: ['code2015', 'code2024'],
  Commune: ['insee'],
  Epci: ['siren'],
} as const;
export type Coded = keyof typeof CODES;

const idsOf = (label: Coded, property: string) =>
  statement<{ codes: string[] }, [code: string, id: string]>(
    `code.${label}.${property}`,
    `UNWIND $codes AS code
MATCH (thing:${label} {${property}: code})
RETURN code, thing.id
ORDER BY thing.id`,
    ([code, id]) => [code as string, id as string],
  );

const LOOKUPS = Object.fromEntries(
  Object.entries(CODES).flatMap(([label, properties]) =>
    properties.map((property) => [`${label}.${property}`, idsOf(label as Coded, property)] as const),
  ),
);

export const STATEMENTS = Object.values(LOOKUPS);

/** Ids of things by official code, in the order of the codes; undefined where none is known. */
export async function findIdsByCode(
  runner: Runner,
  label: Coded,
  property: string,
  codes: readonly string[],
) {
  const lookup = LOOKUPS[`${label}.${property}`];
  const found = lookup
    ? new Map(await many(runner, lookup, { codes: [...codes] }))
    : new Map<string, string>();
  return codes.map((code) => found.get(code));
}
