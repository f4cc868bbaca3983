import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';

const { definitions } = parse(
  readFileSync(join(PROJECT_ROOT, 'schema', 'subgraphs', 'engagements.graphql'), 'utf8'),
);
const keysOf = ({ directives = [] }: ObjectTypeDefinitionNode) =>
  directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? value.value : []));

test('other subgraphs find every kind of thing by its id, official code or not', () => {
  const things = definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === 'Entity'));

  expect(things.length).toBeGreaterThan(0);
  expect(things.filter((type) => !keysOf(type).includes('id')).map(({ name }) => name.value)).toEqual([]);
});
