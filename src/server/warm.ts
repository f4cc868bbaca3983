import type { ApolloServer } from '@apollo/server';
import type { RequestContext } from '../front/context.ts';
import type { Example } from './examples.ts';
import type { Answered, Explorer } from './explorer.ts';

/** The third turn is the one that clients get: the first plans the statements, the second compiles the answer. */
const TURNS = 2;

type Rehearsed = { readonly examples: readonly Example[]; readonly explorer?: Explorer | undefined };

/**
 * Asks the examples one after the other, then whatever the explorer's pages ask: the first to come pays neither the
 * planning of statements (10 to 200 ms each, dozens a page) nor the compilation of answers. Never throws: what cannot
 * be warmed is answered cold, or refused then.
 */
export async function warm<Context extends RequestContext>(
  front: ApolloServer<Context>,
  contextOf: (requestId: string) => Promise<Context>,
  { examples, explorer }: Rehearsed,
  signal: AbortSignal,
): Promise<void> {
  const ask = async (query: string, variables: unknown) => {
    const contextValue = { ...(await contextOf('warm-up')), rehearsal: true };
    const given = { ...(variables as Record<string, unknown>) };
    const { body } = await front.executeOperation({ query, variables: given }, { contextValue });
    return (body as { singleResult: Answered }).singleResult;
  };
  try {
    for (const { query, variables } of examples)
      for (let turn = 0; turn < TURNS && !signal.aborted; turn++) await ask(query, variables);
    if (!explorer || signal.aborted) return;
    const { entrances, render, assets } = explorer;
    for (const url of await entrances(ask))
      if (!signal.aborted)
        await render({ url, origin: '', requestId: 'warm-up', theme: undefined, assets, ask });
  } catch {
    // Asked again, by whoever asks.
  }
}
