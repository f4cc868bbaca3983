import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, PROJECT_ROOT, readConfig } from '../src/config.ts';

test('nothing is needed: port 4000 of this machine, a database of our own in .data', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: join(process.cwd(), '.data'),
    seedsDir: join(PROJECT_ROOT, 'seeds'),
    cacheDir: join(PROJECT_ROOT, 'node_modules/.cache/qui-fait-quoi/neo4j'),
    neo4j: undefined,
    database: 'neo4j',
    heap: '512m',
    readDeadline: 10_000,
    sourcesDir: undefined,
    qpvListsDir: undefined,
    supergraph: join(PROJECT_ROOT, 'schema/supergraph.graphql'),
    subgraphUrls: { engagements: undefined, territoires: undefined, sources: undefined },
    subgraphKey: undefined,
    subgraphTimeout: 15_000,
    persistedOnly: false,
    warmUp: true,
    proxies: 0,
    ratePerMinute: 0,
    inFlight: 256,
    site: {},
    logLevel: 'info',
    environment: {},
  });
});

test('an empty variable is an absent one', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toMatchObject({
    port: 4000,
    neo4j: undefined,
  });
});

test('an address of Neo4j asks for its password', () => {
  expect(problemsOf({ NEO4J_URI: 'neo4j+s://base.example' })).toEqual([
    'NEO4J_PASSWORD : requis avec NEO4J_URI',
  ]);
  expect(readConfig({ NEO4J_URI: 'bolt://[::1]:7687', NEO4J_PASSWORD: 'x' }).neo4j).toEqual({
    uri: 'bolt://[::1]:7687',
    user: 'neo4j',
    password: 'x',
  });
});

test('every problem is told at once, in the order of the table', () => {
  const problems = problemsOf({
    PORT: 'x',
    NEO4J_URI: 'http://x',
    NEO4J_HEAP: '1',
    READ_DEADLINE_MS: '1',
    LOG_LEVEL: 'x',
  });

  expect(problems.map((problem) => problem.split(' : ')[0])).toEqual([
    'PORT',
    'NEO4J_URI',
    'NEO4J_HEAP',
    'READ_DEADLINE_MS',
    'LOG_LEVEL',
    'NEO4J_PASSWORD',
  ]);
});

test.each(['quatre', '1.5', '-1', '65536', '0x10', '1e3', ' ', '99999999999'])(
  'PORT=%s is no port',
  (PORT) => {
    expect(problemsOf({ PORT })).toEqual(['PORT : attendu un nombre entier de 0 à 65535']);
  },
);

test.each(['bolt://', 'bolt://:7687', 'localhost:7687', 'bolt://neo4j:s3cret@hote', 'bolt+s://un hote'])(
  'NEO4J_URI=%s is no address of ours, and is not printed',
  (uri) => {
    const problems = problemsOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 's3cret' });

    expect(problems).toEqual([expect.stringMatching(/^NEO4J_URI : attendu /)]);
    expect(problems.join()).not.toContain('s3cret');
  },
);

test('one address for readers is enough: the contact and the steward are each other’s unless both are given', () => {
  const [data, contact] = ['donnees@exemple.fr', 'mailto:contact@exemple.fr'];
  const siteOf = (environment: Record<string, string>) => readConfig(environment).site;
  expect(siteOf({ STEWARD_EMAIL: data })).toEqual({ contact: `mailto:${data}`, steward: data });
  expect(siteOf({ CONTACT_URL: contact })).toEqual({ contact, steward: 'contact@exemple.fr' });
  expect(siteOf({ CONTACT_URL: contact, STEWARD_EMAIL: data })).toEqual({ contact, steward: data });
  expect(siteOf({ CONTACT_URL: 'https://exemple.fr/contact' })).toEqual({
    contact: 'https://exemple.fr/contact',
  });
});

test.each([
  'javascript:alert(1)',
  'http://exemple.fr/contact',
  'https://',
  'https://moi:s3cret@exemple.fr/',
  'contact@exemple.fr',
  'mailto:personne',
  'mailto:a@exemple.fr?bcc=b@exemple.fr',
])('CONTACT_URL=%s is no way to write to us; no password is printed', (CONTACT_URL) => {
  const problems = problemsOf({ CONTACT_URL });

  expect(problems).toEqual([expect.stringMatching(/^CONTACT_URL : attendu mailto: /)]);
  expect(problems.join()).not.toContain('s3cret');
});

test('who publishes and who hosts are told on one line', () => {
  expect(problemsOf({ PUBLISHER: 'Ville\nde', HOSTING_NAME: ' ', HOSTING_ADDRESS: 'x'.repeat(301) })).toEqual(
    [
      'PUBLISHER : attendu une ligne de 300 signes au plus',
      'HOSTING_NAME : attendu une ligne de 300 signes au plus',
      'HOSTING_ADDRESS : attendu une ligne de 300 signes au plus',
    ],
  );
});

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('no problem found');
}
