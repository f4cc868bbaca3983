import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/**
 * A partner's subgraph, whole: what another public body would run, with any tool that speaks Federation 2. It knows
 * nothing of our code. `npm run example:partner`
 */
type Survey = { year: number; answers: number };
type Quarter = { id: string; code2015?: string; code2024?: string };

/** Made up, like the quarter that it is of. */
const SURVEYS: Readonly<Record<string, Survey>> = { QP088001: { year: 2021, answers: 412 } };

const resolvers = {
  Query: { surveys: () => Object.values(SURVEYS) },
  Dispositif: {
    __resolveReference: (dispositif: { id: string }) => dispositif,
    partnerPage: ({ id }: { id: string }) => `https://partenaire.example/dispositifs/${id}`,
  },
  Qpv: {
    __resolveReference: (quarter: Quarter) => quarter,
    survey: ({ code2015 = '', code2024 = '' }: Quarter) => SURVEYS[code2024] ?? SURVEYS[code2015],
  },
};

const { values } = parseArgs({ options: { port: { type: 'string', default: '4014' } } });
const typeDefs = parse(readFileSync(join(import.meta.dirname, 'subgraph.graphql'), 'utf8'));
const server = new ApolloServer({
  schema: buildSubgraphSchema({ typeDefs, resolvers }),
  plugins: [ApolloServerPluginInlineTraceDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(values.port) },
});
const address = `${url}graphql`;
process.stdout.write(`Le sous-graphe d’exemple répond : ${address}
Joignez-le au nôtre, puis servez le tout :
  npm run --silent qfq -- join deploy/partner/subgraph.graphql --name partenaire --url ${address} --out .data/supergraph.graphql
  SUPERGRAPH=.data/supergraph.graphql npm start
`);
