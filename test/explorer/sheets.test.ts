import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../server/ask.ts';
import { type Service, startOnSeeded, stopService } from '../server/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startOnSeeded({ READ_DEADLINE_MS: '60000', SUBGRAPH_TIMEOUT_MS: '60000' });
});
afterAll(() => service && stopService(service));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };

/** What a page says, without JavaScript: its words, each element apart from the next; addresses after the links. */
async function read(path: string): Promise<string> {
  const response = await fetch(service.url() + path, { headers: { accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return textOf(/<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? '');
}

const textOf = (html: string) =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/<\/?(?:a|b|em|sup|strong|button|span)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/[\u00a0\u202f ]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');

const data = async (query: string) => (await ask(service.url(), query)).data;

test('each role has its verb as printed, whoever a page is about; « autre rôle » only where none is', async () => {
  const role = 'totalCount edges { node { role printedVerb target { label } } }';
  const { actor } = await data(
    `{ actor(slug: "actor/caf-54") { involvements(first: 60) { ${role} } viaGroup(first: 60) { ${role} } } }`,
  );
  const page = await read('/actor/caf-54');
  const roles = [...actor.involvements.edges, ...actor.viaGroup.edges].map(({ node }) => node);
  expect(roles.length).toBeGreaterThan(10);
  for (const { printedVerb } of roles) if (printedVerb) expect(page).toContain(`« ${printedVerb} »`);
  const unsaid = roles.filter(({ role, printedVerb }) => role === 'OTHER' && !printedVerb);
  expect(page.split('autre rôle').length - 1).toBe(unsaid.length);
});
