import { expect, test } from 'vitest';
import { readSeeds } from '../../src/facts/load.ts';
import { BRUME, type Edits, problemsOf, SEEDS } from './made-up.ts';

const actors = `${BRUME}/actors.yaml`;
const dispositifs = `${BRUME}/dispositifs.yaml`;
const involvements = `${BRUME}/involvements.yaml`;

test('two contracts that were never ours are read whole', async () => {
  const { units } = await readSeeds(SEEDS);

  expect(units.map(({ name }) => name)).toEqual(['reference', 'lac-noir-2015', 'val-de-brume-2015']);
  expect(units.map(({ facts }) => facts.length)).toEqual([7, 7, 101]);
});

test('every mistake of every file is reported at once, with its line and column', async () => {
  const problems = await problemsOf({
    [`${BRUME}/acteurs.yaml`]: 'actors: []\n',
    'reference/actors.yaml': [['"732829320"', '"732829321"']],
    [dispositifs]: [['form: FACILITY', 'form: FACILTY']],
    [involvements]: [['holder: actor/regie', 'holder: actor/regi']],
  });

  expect(problems).toEqual([
    'reference/actors.yaml:9:12: « siren » : SIREN invalide (9 chiffres, clé de Luhn)',
    `${BRUME}/acteurs.yaml:1:1: fichier inconnu (vouliez-vous dire « actors.yaml » ?)`,
    `${dispositifs}:23:11: « form » : « FACILTY » n’est pas une des valeurs permises (vouliez-vous dire « FACILITY » ?)`,
    `${involvements}:38:13: référence introuvable « actor/regi » (vouliez-vous dire « actor/regie » ?)`,
  ]);
});

const MISTAKES: Record<string, [Edits, ...string[]]> = {
  'an unknown key': [
    { [actors]: [['serviceOf:', 'serviceDe:']] },
    `${actors}:28:5: clé inconnue « serviceDe » (vouliez-vous dire « serviceOf » ?)`,
  ],
  'an unknown key inside a citation': [
    { [involvements]: [['quote: L', 'quotes: L']] },
    `${involvements}:10:21: clé inconnue « quotes » (vouliez-vous dire « quote » ?)`,
  ],
  'a key that is not there': [
    { [dispositifs]: [['    label: Café des parents\n', '']] },
    `${dispositifs}:10:5: il manque « label: »`,
  ],
  'an empty key': [{ [actors]: [['label: Bailleurs', 'label:']] }, `${actors}:14:11: « label » est vide`],
  'a short vocabulary that nothing is near': [
    { [involvements]: [['status: PLANNED', 'status: PREVU']] },
    `${involvements}:45:13: « status » : « PREVU » n’est pas une des valeurs permises (attendu NOT_STATED, IN_FORCE, IN_PREPARATION, PLANNED, RECOMMENDED, PROPOSED, UNDER_STUDY, BEING_SIGNED, BLOCK_PRINTED ou ENDED)`,
  ],
  'a number where words are printed': [
    { [involvements]: [['date: "2017"', 'date: 2017']] },
    `${involvements}:44:19: « date » est du texte : mettez cette valeur entre guillemets`,
  ],
  'words where a list is due': [
    { [actors]: [['names:\n      - value: L', 'names: L']] },
    `${actors}:4:12: YAML illisible : deux « : » sur une ligne ; mettez la valeur entre guillemets`,
  ],
  'an impossible date': [
    { [`${BRUME}/contract.yaml`]: [['2015-07-03', '2015-02-30']] },
    `${BRUME}/contract.yaml:12:25: « date » : date impossible : « 2015-02-30 » (attendu 2019, 2019-07, 2019-07-15, 2017-spring, 2019-end ou 2019-08-end)`,
  ],
  'a period that ends before it begins': [
    { [`${BRUME}/contract.yaml`]: [['date: "2020"', 'date: "2014"']] },
    `${BRUME}/contract.yaml:12:11: « period » : la période finit avant de commencer`,
  ],
  'lines that are none': [
    {
      [involvements]: [
        ['lines: 5,', 'lines: cinq,'],
        ['lines: 10-11', 'lines: 11-10'],
      ],
    },
    `${involvements}:10:18: « lines » : attendu une ligne (391) ou première-dernière (646-648)`,
    `${involvements}:47:18: lignes à l’envers : 11-10`,
  ],
  'a proof of which each passage is short, and the whole is not': [
    {
      [`${BRUME}/instances.yaml`]: [
        [
          'quote: Le comité de pilotage }, { lines: 14,',
          `quote: ${'mot '.repeat(35).trim()} }, { lines: 14,`,
        ],
      ],
    },
    `${BRUME}/instances.yaml:13:13: « cite » : une preuve en plusieurs passages est courte aussi : au plus 160 caractères en tout`,
  ],
  'YAML that closes nothing': [
    { [dispositifs]: [["value: l'atelier", 'value: "l\'atelier']] },
    `${dispositifs}:105:1: YAML illisible : il manque un signe fermant : guillemet, crochet, accolade, ou virgule`,
  ],
  'a tab for indentation': [
    { [dispositifs]: [['    form: ACTION', '\tform: ACTION']] },
    `${dispositifs}:5:1: YAML illisible : le retrait se fait avec des espaces, pas de tabulation`,
  ],
  'a few lines that stand for millions (alias bomb)': [
    { [`${BRUME}/themes.yaml`]: 'themes:\n  - &a [x, x, x]\n  - &b [*a, *a, *a]\n  - [*b, *b, *b]\n' },
    `${BRUME}/themes.yaml:3:9: pas d’alias ici : écrivez la valeur à la place de « *a »`,
  ],
  'a file that is not the list of its name': [
    { [dispositifs]: 'dispositif: []\n' },
    `${dispositifs}:1:1: ce fichier doit contenir une seule liste, « dispositifs: »`,
  ],
  'a file in another encoding': [
    { [dispositifs]: 'dispositifs: [ \uFFFD ]\n' },
    `${dispositifs}:1:1: ce fichier n’est pas écrit en UTF-8`,
  ],
};

test.each(Object.entries(MISTAKES))(
  '%s is reported, and nothing else',
  async (_name, [edits, ...problems]) => {
    expect(await problemsOf(edits)).toEqual(problems);
  },
);

test('a folder that holds no facts says so', async () => {
  await expect(readSeeds('/nowhere')).rejects.toThrow(
    'Dossier des faits introuvable : /nowhere doit contenir reference/ et contracts/.',
  );
});
