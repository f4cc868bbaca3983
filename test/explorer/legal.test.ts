import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { READY, says, spawnService, stopService } from '../server/service.ts';
import { readerOf } from './reading.ts';
import { servedAt } from './served.ts';

const LEGAL = ['/mentions-legales', '/donnees-personnelles', '/accessibilite'] as const;

/** A service that is installed with these settings, on the database that tests read. */
async function installed(settings: Record<string, string>) {
  const { uri, user, password } = inject('seeded');
  const service = spawnService({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...settings });
  onTestFinished(async () => {
    await stopService(service);
  });
  await says(service, READY);
  return readerOf(service.url());
}

describe('who stands behind the site', () => {
  let read: ReturnType<typeof readerOf>;
  beforeAll(async () => {
    read = readerOf(await servedAt());
  });

  test('is never made up: what an installation does not say is said to be missing, with the setting that says it', async () => {
    const [notice, data] = await Promise.all(LEGAL.map(read));
    const missing = (setting: string) => `Cette installation ne l’indique pas (réglage ${setting} ).`;
    expect(notice?.words).toContain(
      [
        `Éditeur ${missing('PUBLISHER')}`,
        `Direction de la publication ${missing('PUBLICATION_DIRECTOR')}`,
        `Hébergeur ${missing('HOSTING_NAME')}`,
        `Son adresse ${missing('HOSTING_ADDRESS')}`,
      ].join(' '),
    );
    expect(data?.words).toContain(`Qui édite le site ${missing('PUBLISHER')}`);
  });

  test('is written to where « Signaler » writes, unless another address is given', async () => {
    for (const path of LEGAL)
      expect((await read(path)).to('donnees@exemple.fr'), path).toBe('mailto:donnees@exemple.fr');
  });

  test('is told as it was configured, as words: nothing in them is markup', async () => {
    const read = await installed({
      PUBLISHER: 'Métropole <b>&</b> "Ville", 1 place de la Mairie, 54000 Nancy',
      PUBLICATION_DIRECTOR: 'Présidence </script><script>alert(1)</script>',
      HOSTING_NAME: 'Hébergeur d’exemple',
      HOSTING_ADDRESS: '2 rue du Port, 54000 Nancy, 03 00 00 00 00',
      CONTACT_URL: 'https://exemple.fr/contact?a=1&b=2',
    });
    const [notice, data, accessibility] = await Promise.all(LEGAL.map(read));
    expect(notice?.words).toContain(
      'Éditeur Métropole <b>&</b> "Ville", 1 place de la Mairie, 54000 Nancy ' +
        'Direction de la publication Présidence </script><script>alert(1)</script> ' +
        'Hébergeur Hébergeur d’exemple Son adresse 2 rue du Port, 54000 Nancy, 03 00 00 00 00 Contact',
    );
    expect(notice?.html).not.toMatch(/<b>|<script>alert/);
    expect(data?.words).toContain('Qui édite le site Métropole <b>&</b>');
    for (const page of [notice, data, accessibility]) {
      expect(page?.to('https://exemple.fr/contact?a=1&b=2')).toBe('https://exemple.fr/contact?a=1&b=2');
      expect(page?.words).not.toContain('réglage');
    }
    expect((await read('/signaler')).to('sa page de contact')).toBe('https://exemple.fr/contact?a=1&b=2');
  });

  test('is not written to where none is given: pages name the setting, and « Signaler » leaves the choice', async () => {
    const read = await installed({});
    for (const path of LEGAL) expect((await read(path)).words, path).toContain('(réglage CONTACT_URL ).');
    const report = await read('/signaler');
    expect(report.words).toContain('envoyez-le à la structure qui tient ce site.');
    expect(report.words).not.toContain('page de contact');
  });
});
