import { expect, test } from 'vitest';
import { BRUME, type Edits, problemsOf } from './made-up.ts';

const actors = `${BRUME}/actors.yaml`;
const dispositifs = `${BRUME}/dispositifs.yaml`;
const involvements = `${BRUME}/involvements.yaml`;

const MISTAKES: Record<string, [Edits, ...string[]]> = {
  'a thing put under another kind': [
    { [involvements]: [['target: dispositif/ferme-urbaine', 'target: instance/ferme-urbaine']] },
    `${involvements}:41:13: référence introuvable « instance/ferme-urbaine » (vouliez-vous dire « dispositif/ferme-urbaine » ?)`,
  ],
  'a reference to the wrong kind': [
    {
      [involvements]: [
        ['holder: actor/regie', 'holder: theme/emploi'],
        ['[ theme/insertion ]', '[ actor/regie ]'],
      ],
    },
    `${involvements}:38:13: « theme/emploi » ne va pas ici : attendu actor ou instance`,
    `${involvements}:42:15: « actor/regie » ne va pas ici : attendu theme`,
  ],
  'a document that nobody declared': [
    { [`${BRUME}/contract.yaml`]: [['{ lines: 1,', '{ document: document/avenant, lines: 1,']] },
    `${BRUME}/contract.yaml:9:25: référence introuvable « document/avenant »`,
  ],
  'an id given twice': [
    { [actors]: [['id: logis-vert', 'id: bailleurs']] },
    `${actors}:32:9: identifiant déjà pris : « bailleurs »`,
  ],
  'a shared thing declared again': [
    { [actors]: [['id: logis-vert', 'id: etat']] },
    `${actors}:32:9: « actor/etat » est une chose partagée : écrivez « about: actor/etat »`,
  ],
  'a thing of one contract among those that all share': [
    {
      'reference/dispositifs.yaml':
        'dispositifs:\n  - id: pass\n    label: Pass\n    form: ACTION\n    names:\n      - { value: Pass, cite: [{ document: document/cog }] }\n',
    },
    'reference/dispositifs.yaml:2:9: « dispositif/pass » est propre à un contrat : à déclarer dans le dossier de ce contrat',
  ],
  'the address of another thing': [
    { [dispositifs]: [['    label: Café', '    slug: ferme-urbaine\n    label: Café']] },
    `${dispositifs}:10:9: adresse déjà prise : « ferme-urbaine »`,
  ],
  'a fact said twice': [
    {
      [dispositifs]: [
        [
          '- value: Une ferme',
          '- { value: Une ferme urbaine, cite: [{ lines: 10, quote: Une }] }\n      - value: Une ferme',
        ],
      ],
    },
    `${dispositifs}:26:9: ce fait est déjà dit ; donnez-lui un « id: » propre s’il en est un autre`,
  ],
  'a fact without citation': [
    {
      [involvements]: [
        ["cite:\n      - { lines: 16, quote: Le Préfet préside l'atelier santé }", 'cite: []'],
      ],
    },
    `${involvements}:63:11: un fait sans citation ne se charge pas : ajoutez « cite: »`,
  ],
  'a fact that forgets its citation': [
    {
      [involvements]: [["    cite:\n      - { lines: 16, quote: Le Préfet préside l'atelier santé }\n", '']],
    },
    `${involvements}:57:5: un fait sans citation ne se charge pas : ajoutez « cite: »`,
  ],
  'a printed fact without the words': [
    {
      [involvements]: [
        ["{ lines: 16, quote: Le Préfet préside l'atelier santé }", '{ document: document/convention-2015 }'],
      ],
    },
    `${involvements}:64:9: un fait STATED cite les mots du document : donnez « lines: » et « quote: »`,
  ],
  'an inference without its rule': [
    { [`${BRUME}/instances.yaml`]: [['        rule: porte le nom\n', '']] },
    `${BRUME}/instances.yaml:15:9: un fait INFERRED nomme sa règle : ajoutez « rule: »`,
  ],
  'an official code without source': [
    { 'reference/qpvs.yaml': [['    source: document/cog\n', '']] },
    'reference/qpvs.yaml:3:9: un code officiel a une source : ajoutez « source: »',
  ],
  'an official code that cannot be': [
    { 'reference/qpvs.yaml': [['QP088001', 'QP88001']] },
    'reference/qpvs.yaml:5:15: « code2015 » : code de QPV 2015 invalide (attendu QP054001)',
  ],
  'a regime that is none': [
    {
      [dispositifs]: [
        [
          '    deployed:',
          '    regime: [ { value: SPECIFIQ, cite: [ { lines: 1, quote: x } ] } ]\n    deployed:',
        ],
      ],
    },
    `${dispositifs}:17:24: « regime » : « SPECIFIQ » n’est pas une des valeurs permises (vouliez-vous dire « SPECIFIQUE » ?)`,
  ],
  'a thing of which nothing cited is said': [
    { [actors]: [['actors:', 'actors:\n  - { id: fantome, label: Fantôme, actorKind: OTHER }']] },
    `${actors}:3:11: rien de cité n’est dit de « Fantôme » : donnez au moins son nom imprimé (« names: »)`,
  ],
  'a contract of another name than its folder': [
    { [`${BRUME}/contract.yaml`]: [['id: val-de-brume-2015', 'id: val-de-brume']] },
    `${BRUME}/contract.yaml:3:9: l’identifiant du contrat est le nom de son dossier, « val-de-brume-2015 »`,
  ],
  'a folder without its contract': [
    {
      [`${BRUME}/contract.yaml`]: null,
      [`${BRUME}/instances.yaml`]: null,
      [`${BRUME}/involvements.yaml`]: null,
      [`${BRUME}/milestones.yaml`]: null,
    },
    `${BRUME}/contract.yaml:1:1: le contrat n’est pas déclaré : une entrée « id: val-de-brume-2015 »`,
  ],
};

test.each(Object.entries(MISTAKES))(
  '%s is reported, and nothing else',
  async (_name, [edits, ...problems]) => {
    expect(await problemsOf(edits)).toEqual(problems);
  },
);

test('a mistake in a thing does not make its references dangle', async () => {
  const edits: Edits = {
    [dispositifs]: [['form: SERVICE', 'form: SERVISE']],
    [actors]: [['label: Régie', 'labels: Régie']],
  };

  expect((await problemsOf(edits)).filter((problem) => problem.includes('introuvable'))).toEqual([]);
});

test('a file that cannot be read does not make its references dangle', async () => {
  expect(await problemsOf({ 'reference/actors.yaml': 'actors: [' })).toEqual([
    expect.stringMatching(/^reference\/actors\.yaml:1:\d+: YAML illisible/),
  ]);
});
