import { expect, test } from 'vitest';
import { statementFiles, statementsOf } from './statement-files.ts';

const statements = (
  await Promise.all(statementFiles().map(async (path) => (await statementsOf(path)) ?? []))
).flat();

const CLAUSES = [
  'OPTIONAL MATCH',
  'MATCH',
  'WHERE',
  'WITH',
  'UNWIND',
  'RETURN',
  'ORDER BY',
  'SKIP',
  'LIMIT',
  'MERGE',
  'CREATE',
  'ON CREATE SET',
  'ON MATCH SET',
  'SET',
  'REMOVE',
  'DETACH DELETE',
  'DELETE',
  'CALL',
  'YIELD',
  'UNION',
].map((clause) => clause.replace(' ', '\\s+'));
const CLAUSE = new RegExp(`\\b(${CLAUSES.join('|')})\\b`, 'g');
const KEYWORD = new RegExp(
  `\\b(${CLAUSES.join('|')}|AND|OR|NOT|IN|AS|DISTINCT|EXISTS|COLLECT|IS NULL|CONTAINS)\\b(?!\\()`,
  'gi',
);

/** The text without what is no keyword: strings, labels, properties, parameters, escaped names. */
const bare = (text: string) => text.replace(/'[^']*'|`[^`]*`|[:.$|]\s*\w+|\b\w+(?=:)/g, '·');

const broken = (find: (text: string) => string[]) =>
  statements.flatMap(({ name, text }) => find(text).map((what) => `${name}: ${what}`));

test('a clause stands on a line of its own', () => {
  const crowded = broken((text) =>
    text.split('\n').filter((line) => (bare(line).match(CLAUSE) ?? []).length > 1),
  );
  expect(crowded, 'break the line before each clause').toEqual([]);
});

test('keywords are in capitals', () => {
  const small = broken((text) =>
    [...bare(text).matchAll(KEYWORD)].map(([word]) => word).filter((word) => word !== word.toUpperCase()),
  );
  expect(small, 'write keywords in capitals').toEqual([]);
});

test('a variable is named after what it holds: no single letter', () => {
  const short = broken((text) =>
    [
      ...[...text.matchAll(/[([](\w\d*)(?=[:)\]\s{])/g)].map(([, name = '']) => name),
      ...[...text.matchAll(/\bAS (\w\d*)\b/g)].map(([, name = '']) => name),
    ].filter((name) => !/^\d/.test(name)),
  );
  expect(short, 'name variables after their label').toEqual([]);
});

test('a value is a parameter: a statement spells out no text but names of ours', () => {
  // Short capitals are words of ours (relation names); what a caller could send is not written so.
  const values = broken((text) =>
    [...text.matchAll(/'([^']*)'/g)].map(([, word = '']) => word).filter((word) => !/^[A-Z_]*$/.test(word)),
  );
  expect(values, 'pass it as a $param').toEqual([]);
});
