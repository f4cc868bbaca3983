import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, startOnSeeded, stopService } from '../server/service.ts';
import { readerOf } from './reading.ts';

let service: Service;
let read: ReturnType<typeof readerOf>;
beforeAll(async () => {
  service = await startOnSeeded({ READ_DEADLINE_MS: '60000', SUBGRAPH_TIMEOUT_MS: '60000' });
  read = readerOf(service);
});
afterAll(() => service && stopService(service));

test('an address that was cut says so and leads back to the start of the list, its filters kept', async () => {
  for (const path of [
    '/dispositifs?apres=xyz&sans=pilote',
    '/acteurs?apres=z',
    '/manques?apres=z&nature=QPV_WITHOUT_CODE',
  ]) {
    const { status, headings, words, to } = await read(path);
    expect([status, headings]).toEqual([400, ['Cette adresse n’est pas complète']]);
    expect(words).not.toContain('L’erreur vient de nous');
    expect(to('Reprendre au début')).toBe(path.replace(/apres=\w+&?/, '').replace(/\?$/, ''));
  }
});

test('signs that are no words filter nothing', async () => {
  const [all, signs] = await Promise.all([read('/quartiers'), read('/quartiers?q=%22%28')]);
  expect(signs.status).toBe(200);
  expect(signs.headings).toEqual(all.headings);
});
