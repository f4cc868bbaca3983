import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ourSubgraphs } from '../../src/cli/print.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { Ownership } from '../../src/front/ownership.ts';
import { federated } from '../federation/federated.ts';
import { seededGraph } from '../support/seeded.ts';
import { ASKED, at, contributed } from './contributed.ts';
import { attack } from './hostile.ts';
import { hostileRequests } from './hostile-requests.ts';
import { inject } from './injection.ts';
import { type Noting, noting } from './noting.ts';
import { operations } from './operations.ts';
import { payloads } from './payloads.ts';
import { POOLS_QUERY, poolsOf } from './pools.ts';

/** The cheap portion of `npm run conformance`: in this process, on the database that all tests read. */
const graph = seededGraph();
const NOWHERE = 'http://127.0.0.1:1/graphql';
const liked = new Set(contributed().map(({ field }) => field));

let folder: string;
let service: Noting;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qfq-portion-'));
  await writeFile(join(folder, 'text.md'), 'Le comité des bailleurs.');
  service = await noting(graph);
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

test('hostile requests are refused with a small 4xx, and run no statement', async () => {
  const failures: string[] = [];
  for (const request of hostileRequests(30)) failures.push(...(await attack(service.url, request)));

  expect(failures).toEqual([]);
  expect(service.ran).toEqual([]);
  expect(service.logged).toEqual([]);
});

test('words of Cypher and of Lucene, where words are taken (one place in twelve here), are words', async () => {
  const { places, failures } = await inject(graph, payloads(3), { SOURCES_DIR: folder }, { every: 12 });

  expect(places).toBeGreaterThan(5);
  expect(failures).toEqual([]);
});

test('the supergraph of either composition library answers alike', async () => {
  const services = ourSubgraphs().map(({ sdl, ...one }) => ({ ...one, typeDefs: parse(sdl) }));
  const file = join(folder, 'apollo.graphql');
  await writeFile(file, composeServices(services).supergraphSdl ?? '');
  const [one, other] = [await federated(graph), await federated(graph, { SUPERGRAPH: file })];
  const ownership = new Ownership(readFileSync(join(PROJECT_ROOT, 'schema/supergraph.graphql'), 'utf8'));
  const pools = poolsOf((await one.ask(POOLS_QUERY)).data);

  for (const { name, query, variables } of operations(one.schema, ownership, pools, {
    count: 4,
    seed: 1,
    liked,
  })) {
    const { data, errors } = await other.ask(query, { ...variables });
    const expected = await one.ask(query, { ...variables });
    expect({ name, data, errors: errors?.length }).toEqual({
      name,
      data: expected.data,
      errors: expected.errors?.length,
    });
  }
});

test('what a subgraph adds is null where there is nothing, and with a typed error where it is away', async () => {
  const near = await federated(graph, { SOURCES_DIR: folder });
  const without = {
    engagements: await federated(undefined, { ENGAGEMENTS_URL: NOWHERE, SOURCES_DIR: folder }),
    territoires: await federated(graph, { TERRITOIRES_URL: NOWHERE, SOURCES_DIR: folder }),
    sources: await federated(graph, { SOURCES_URL: NOWHERE }),
  };
  expect(ASKED.map(({ field }) => field).toSorted()).toEqual([...liked].toSorted());
  const owners = new Map(contributed().map(({ field, by }) => [field, by]));
  for (const { field, present, absent, at: place } of ASKED) {
    const by = owners.get(field) ?? 'engagements';
    const nothing = await near.ask(absent);
    expect({ field, value: at(nothing.data, place) ?? [], errors: nothing.errors }).toEqual({
      field,
      value: [],
      errors: undefined,
    });
    const { data, errors } = await without[by].ask(present ?? absent);
    expect({ field, value: at(data, place) }).toEqual({ field, value: null });
    expect(data[place[0]], field).not.toBeNull();
    expect(errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: by });
  }
});
