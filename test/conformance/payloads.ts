import { random } from '../read/world.ts';

/** Ways to break out of a string, of a name, or of a query of the full-text index. */
const BREAKS = [
  "'",
  '"',
  '`',
  "\\'",
  '\\"',
  "')",
  '")',
  "'})",
  '"})',
  '`})',
  "']",
  "'}",
  '*/',
  '\n',
  '\u2028',
  '\uFF07',
  '\\u0027',
];
const CYPHER = [
  'MATCH (n) DETACH DELETE n',
  "MERGE (:Pwned {id: 'x'})",
  'CREATE (:Pwned)',
  "SET n.label = 'pwned'",
  'REMOVE n.id',
  'WITH 1 AS one MATCH (n) DETACH DELETE n',
  'UNION MATCH (n) RETURN n',
  'CALL db.labels()',
  'CALL apoc.util.sleep(10000)',
  'CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS',
  "LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row",
  'DROP INDEX names IF EXISTS',
  'CALL dbms.shutdown()',
  'OR 1 = 1',
  'RETURN 1 //',
  'FOREACH (x IN [1] | CREATE (:Pwned))',
];
const LUCENE = [
  '*:*',
  '[* TO *]',
  '{* TO *}',
  'a~2',
  'a*b?c',
  '+a -b',
  'a && b || !c',
  '(a OR (b AND',
  'label:pwned',
  '/.*/',
  '/(a+)+$/',
  'a^99999999999',
  '"a b"~1000000000',
  '\\',
  'AND',
  'NOT NOT',
  ':',
  '_exists_:label',
];
const ENDS = ['', ' //', ' /*', '--', ' RETURN 1', ';', ' #'];

/** So many payloads, each another; the same for ever. */
export function payloads(count: number, seed = 11): string[] {
  const next = random(seed);
  const pick = (items: readonly string[]) => items[Math.floor(next() * items.length)] ?? '';
  const found = new Set([...LUCENE, ...CYPHER]);
  while (found.size < count) {
    found.add(
      next() < 0.5
        ? `${pick(['', 'x', 'nancy '])}${pick(BREAKS)} ${pick(CYPHER)}${pick(ENDS)}`
        : `${pick(LUCENE)}${pick([' ', ' AND ', ' OR ', '~', '^2 '])}${pick(LUCENE)}${pick(BREAKS)}`,
    );
  }
  return [...found].slice(0, count);
}
