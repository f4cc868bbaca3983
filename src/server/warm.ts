import type { ApolloServer } from '@apollo/server';
import type { RequestContext } from '../front/context.ts';
import type { Example } from './examples.ts';

/** The third turn is the one that clients get: the first plans the statements, the second compiles the answer. */
const TURNS = 2;

/**
 * Asks the examples one after the other, so that the first client pays neither the planning of their statements
 * (10 to 200 ms each) nor their compilation. Never throws: what cannot be warmed is answered cold, or refused then.
 */
export async function warm<Context extends RequestContext>(
  front: ApolloServer<Context>,
  contextOf: (requestId: string) => Promise<Context>,
  examples: readonly Example[],
  signal: AbortSignal,
): Promise<void> {
  for (const { query, variables } of examples) {
    for (let turn = 0; turn < TURNS && !signal.aborted; turn++) {
      try {
        const contextValue = { ...(await contextOf('warm-up')), rehearsal: true };
        await front.executeOperation({ query, variables: { ...variables } }, { contextValue });
      } catch {
        return;
      }
    }
  }
}
