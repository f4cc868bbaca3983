import type { Graph } from '../../../src/graph/graph.ts';
import { type Contender, once } from './contender.ts';
import { dataLoader } from './data-loader.ts';
import { http } from './http.ts';
import { type Form, neo4jGraphql } from './neo4j-graphql.ts';
import { ours, raw } from './ours.ts';
import { hashOf, type Page } from './question.ts';
import { hitsOf, type Run, running, type Sent } from './runner.ts';
import type { Planted } from './server.ts';
import type { Cost } from './table.ts';

/** The contenders, the one that all are compared with first; those of @neo4j/graphql in these forms. */
export async function enter(
  { graph, address }: Planted,
  pages: readonly Page[],
  forms: readonly Form[],
): Promise<Contender[]> {
  const mine = await ours(graph);
  const statements = new Map<number, Sent[]>();
  for (const page of pages) statements.set(page.offset, (await once(mine, page)).sent);
  const lossless = () => running(address, { lossless: true });
  return [
    mine,
    await http(address),
    raw(running(address), statements),
    dataLoader(running(address)),
    ...(await Promise.all(forms.map((form) => neo4jGraphql(form, lossless())))),
  ];
}

/** Throws unless everybody gives the answer of the first, on every page; those without decoding give its rows. */
export async function compare(
  contenders: readonly Contender[],
  pages: readonly Page[],
  graph: Graph,
): Promise<void> {
  const [mine, ...others] = contenders as [Contender, ...Contender[]];
  for (const page of pages) {
    const { answer, sent } = await once(mine, page);
    const rows = await Promise.all(sent.map(({ text, params }) => graph.run('rows', text, params)));
    const hashes = new Set([hashOf(answer), hashOf(rows)]);
    for (const other of others) {
      const hash = hashOf((await once(other, page)).answer);
      if (!hashes.has(hash))
        throw new Error(`${other.name} answers something else, ${page.offset} entries deep`);
    }
  }
}

/** What each costs at its first page and deep in the list; nothing where statements cannot be seen. */
export async function costsOf(
  contenders: readonly Contender[],
  first: Page,
  deep: Page,
  run: Run,
): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost>();
  for (const contender of contenders) {
    const hits = async (page: Page) => {
      const { sent } = await once(contender, page);
      return { statements: sent.length, hits: sent.length ? await hitsOf(run, sent) : Number.NaN };
    };
    const one = await hits(first).catch(() => undefined);
    const other = await hits(deep).catch(() => undefined);
    costs.set(contender.name, {
      statements: one?.statements || Number.NaN,
      first: one?.hits ?? Number.NaN,
      deep: other?.hits ?? Number.NaN,
    });
  }
  return costs;
}
