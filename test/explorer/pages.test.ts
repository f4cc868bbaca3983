import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('a name that is typed instead of a question', () => {
  const find = (name: string) => read(`/question?q=${encodeURIComponent(name)}`);

  test('leads to the sheet of the only thing that bears it, an acronym or a form that is printed too', async () => {
    const led = await Promise.all(['POPAC', 'la caf', 'provinces', 'Union et Solidarité'].map(find));
    expect(led.map(({ status, location }) => [status, location])).toEqual([
      [303, '/grand-nancy-2015/dispositif/popac'],
      [303, '/actor/caf-54'],
      [303, '/qpv/grand-nancy-les-provinces'],
      [303, '/actor/union-et-solidarite-54'],
    ]);
    const { location } = await read('/question?date=2021-01-01&q=POPAC');
    expect(location).toBe('/grand-nancy-2015/dispositif/popac?date=2021-01-01');
  });

  test('is never decided when several bear it, nor when it is misspelt: their sheets stand first', async () => {
    const [homonyms, misspelt, part] = await Promise.all(['Santé', 'popacc', 'métropole'].map(find));
    expect(homonyms?.headings[1]).toBe('Fiches qui portent ce nom');
    expect(homonyms?.to('Santé')).toBe('/grand-nancy-2015/theme/sante');
    expect(homonyms?.to('Réussite éducative : santé')).toBe('/grand-nancy-2015/priority/cget-sante');
    expect(misspelt?.headings[1]).toBe('Vouliez-vous dire…');
    expect(misspelt?.words).toMatch(/Vouliez-vous dire… Dispositif POPAC — Programme/);
    expect(part?.headings[1]).toBe('Fiches dont le nom contient ces mots');
    expect(part?.to('Métropole du Grand Nancy')).toBe('/actor/metropole-du-grand-nancy');
  });

  test('is a question when it is one: what is understood is answered', async () => {
    const { status, words } = await find('QPV');
    expect(status).toBe(200);
    expect(words).toContain('8 quartiers prioritaires');
  });
});
