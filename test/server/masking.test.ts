import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { GraphQLError, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFront } from '../../src/front/server.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { createApp } from '../../src/server/app.ts';
import { ask } from './ask.ts';

const SECRET = 'le mot de passe est 1234';

/** To anyone as to a gateway: a subgraph may stand behind one that is not ours. */
describe.each(['nothing', 'gateway'] as const)('behind %s', (behind) => {
  const logged: { requestId: string; error: unknown }[] = [];
  let contextFails: Error | undefined;
  let url: string;
  let server: Server;

  /** The real front and application around a schema that fails on purpose. */
  beforeAll(async () => {
    const onError = (requestId: string, error: unknown) => void logged.push({ requestId, error });
    const front = createFront({ schema: failing(), onError, behind });
    await front.start();
    const contextOf = async (requestId: string) => {
      if (contextFails) throw contextFails;
      return { requestId, dataVersion: 'v' };
    };
    const dataVersion = async () => 'v';
    const ping = async () => undefined;
    const app = createApp({ front, contextOf, isLoaded: () => true, dataVersion, ping, onError, behind });
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });

  afterAll(() => void server.close());

  test('an unexpected error is masked, and logged whole under the request id that the client got', async () => {
    const { errors, data } = await ask(url, '{ bug }');

    const [error] = errors;
    expect(data).toEqual({ bug: null });
    expect(error).toMatchObject({ message: 'Internal error.', path: ['bug'] });
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(logged.at(-1)).toEqual({
      requestId: error?.extensions.requestId,
      error: expect.objectContaining({ message: SECRET }),
    });
  });

  test('an error with a code of nobody’s list is an unexpected one', async () => {
    const { errors } = await ask(url, '{ foreign }');

    expect(errors).toMatchObject([
      { message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });

  test('an error made for clients reaches them as it is, and is not logged', async () => {
    const before = logged.length;

    const { errors } = await ask(url, '{ refused }');

    expect(errors).toMatchObject([{ message: 'Say which.', extensions: { code: 'CONTRACT_REQUIRED' } }]);
    expect(logged).toHaveLength(before);
  });

  test('of a hundred failing fields, an answer reports five', async () => {
    const aliases = Array.from({ length: 20 }, (_, index) => `a${index}: bug`).join(' ');

    expect((await ask(url, `{ ${aliases} }`)).errors).toHaveLength(5);
  });

  test.each([
    ['UNAVAILABLE', 503, 'DATABASE_UNAVAILABLE'],
    ['DEADLINE', 503, 'DEADLINE_EXCEEDED'],
    ['STATEMENT', 500, 'INTERNAL_SERVER_ERROR'],
  ] as const)('before any field is read, %s is a %i without details', async (code, status, expected) => {
    contextFails = new GraphError(code, SECRET);
    try {
      const answer = await ask(url, '{ bug }');

      expect(answer).toMatchObject({ status, codes: [expected], data: undefined });
      expect(JSON.stringify(answer)).not.toContain(SECRET);
      expect(logged.at(-1)).toEqual({
        requestId: answer.errors[0]?.extensions.requestId,
        error: contextFails,
      });
    } finally {
      contextFails = undefined;
    }
  });
});

function failing(): GraphQLSchema {
  const throwing = (error: Error) => ({
    type: GraphQLInt,
    resolve: () => {
      throw error;
    },
  });
  const fields = {
    bug: throwing(new TypeError(SECRET)),
    foreign: throwing(new GraphQLError(SECRET, { extensions: { code: 'NEO_SECRET' } })),
    refused: throwing(new GraphQLError('Say which.', { extensions: { code: 'CONTRACT_REQUIRED' } })),
    one: { type: new GraphQLNonNull(GraphQLInt), resolve: () => 1 },
  };
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
}
