import { openExplorer } from '../../src/server/explorer.ts';

/** The page at an address, as it is told when the database is away. */
export async function renderedAway(url: string, origin: string) {
  const explorer = await openExplorer();
  return explorer?.render({
    url,
    origin,
    requestId: 'demande-1',
    theme: undefined,
    assets: explorer.assets,
    ask: async () => ({
      errors: [{ message: 'Away.', extensions: { code: 'DATABASE_UNAVAILABLE' } } as { message: string }],
    }),
  });
}
