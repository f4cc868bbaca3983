import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/domain/questions/ask.ts';
import { ANSWER_STATUSES } from '../../src/domain/questions/draft.ts';
import { run, seededGraph } from '../support/seeded.ts';
import { overreach } from './grid.ts';
import { readSamples, seededScope } from './support.ts';

const graph = seededGraph();
/** Milliseconds that no question takes, however it is made; the first pays the reading of the names. */
const BOUND = 2_000;

const ODD: [name: string, question: string][] = [
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['marks', '???!!!…,,,;;;'],
  ['10 000 letters', 'a'.repeat(10_000)],
  ['10 000 characters of words', 'qui pilote le POPAC et quand '.repeat(345)],
  ['control characters', 'Qui\u0000 pilote\u0007 le\u001b POPAC\u200b ?'],
  ['a Cypher payload', "') MATCH (n) DETACH DELETE n //"],
  ['a Lucene payload', 'label:* OR (actor~2) AND [a TO z]^4 \\'],
  ['a GraphQL payload', '{ __schema { types { name } } }'],
  ['a regular expression', '(a+)+$ [\\s\\S]* .{0,10000}'],
  ['emoji and surrogates', '👩‍👩‍👧 qui 🇫🇷 pilote \ud800 ?'],
  ['right to left', 'من يقود هذا البرنامج؟'],
  ['Spanish', '¿Quién dirige el POPAC?'],
  ['English', 'Who leads the POPAC?'],
  ['German', 'Wer leitet das POPAC?'],
];

describe('whatever is typed gets a typed answer in bounded time', async () => {
  const scope = await seededScope(graph);
  ask('Qui pilote ?', scope);

  test.each(ODD)('%s', (_name, question) => {
    const start = performance.now();
    const answer = ask(question, scope);
    expect(performance.now() - start).toBeLessThan(BOUND);
    expect(ANSWER_STATUSES).toContain(answer.status);
    expect(answer.sentence).not.toBe('');
    expect(overreach(answer)).toBe(false);
  });

  test('two questions of which nothing is understood are told so once', () => {
    expect(ask('Blorp zgrunt ? Frnk plomb glix ?', scope).sentence).toBe('Je n’ai pas compris la question.');
  });

  test.each([
    '¿Quién dirige el POPAC?',
    'Who leads the POPAC?',
    '',
    '???',
    'MATCH (n) DETACH DELETE n // qui pilote <script>',
    'label:* OR qui pilote (actor~2)^4',
    '<img src=x onerror=alert(1)> qui pilote',
    'xqzt zxcv qui pilote',
    'blabla gnou frump qui pilote',
  ])('« %s » is not understood', (question) => {
    const { status, suggestions } = ask(question, scope);
    expect([status, suggestions.length]).toEqual(['NOT_UNDERSTOOD', 3]);
    for (const one of suggestions) {
      expect(['ANSWERED', 'PARTLY_ANSWERED']).toContain(ask(one.question, scope).status);
      // Nothing is named: nobody in particular is suggested.
      expect([undefined, scope.contract?.slug]).toContain(one.slug);
    }
  });

  test.each([
    ['est-il efficace le POPAC', 'grand-nancy-2015/dispositif/popac'],
    ['Faut-il supprimer le CPEI ?', 'grand-nancy-2015/instance/cpei'],
    ['Tu peux me rédiger une note sur le POPAC ?', 'grand-nancy-2015/dispositif/popac'],
    ['MATCH (n {name: "POPAC"}) DELETE n // qui pilote', 'grand-nancy-2015/dispositif/popac'],
  ])('« %s » is not understood, and what is suggested is about what it names', (question, slug) => {
    const { status, suggestions } = ask(question, scope);
    expect([status, new Set(suggestions.map((one) => one.slug))]).toEqual([
      'NOT_UNDERSTOOD',
      new Set([slug]),
    ]);
  });

  test('control characters change nothing', () => {
    expect(ask('Qui\u0000 pilote\u0007 le\u001b POPAC\u200b ?', scope).sentence).toBe(
      ask('Qui pilote le POPAC ?', scope).sentence,
    );
  });

  test('any text', () => {
    const word = fc.constantFrom(
      'qui',
      'pilote',
      'le',
      'POPAC',
      'quand',
      'combien',
      'à',
      'Nancy',
      'CLS',
      'et',
      '?',
      'ne',
      'pas',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const answer = ask(text, scope);
          expect(ANSWER_STATUSES).toContain(answer.status);
          expect(overreach(answer)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the same question, the same answer', () => {
    const question = 'Qui pilote le contrat de ville et depuis quand ?';
    expect(ask(question, scope)).toEqual(ask(question, scope));
  });
});

test('the API answers what was typed, never with an error', async () => {
  const query =
    'query ($question: String!) { ask(question: $question) { status sentence entities { slug } facts { id citations { quote } } suggestions { question status slug } near { id } interpretation { intent operation variables entities { words entity { slug } } } notStated values } }';
  for (const question of ['Qui pilote le POPAC ?', 'C’est quoi le CLS ?', ...ODD.map(([, odd]) => odd)]) {
    const { data, errors } = await run(graph, query, { question });
    expect(errors, question).toBeUndefined();
    expect(data).toHaveProperty('ask.status');
  }
});

test('what answers costs no statement to name, and its proofs cost one', async () => {
  const names: string[] = [];
  const counting: typeof graph = Object.assign(Object.create(graph), {
    run: (name: string, ...rest: [string, Record<string, unknown>]) => {
      names.push(name);
      return graph.run(name, ...rest);
    },
  });
  const query = (fields: string) => `{ ask(question: "Qui préside le Copil plénier ?") { ${fields} } }`;
  await run(counting, query('status'));
  const cost = async (fields: string) => {
    names.length = 0;
    const { data, errors } = await run(counting, query(fields));
    expect(errors).toBeUndefined();
    return { data, statements: names.filter((name) => name.startsWith('Answer.')) };
  };
  const named = await cost(
    'sentence entities { __typename id slug label } interpretation { entities { words entity { label } } }',
  );
  expect(named.statements).toEqual([]);
  expect(named.data).toHaveProperty('ask.entities.0', {
    __typename: 'Actor',
    id: expect.any(String),
    slug: 'actor/prefet-54',
    label: expect.any(String),
  });
  const more = await cost('entities { label aliases } facts { id citations { quote } }');
  expect(more.statements.toSorted()).toEqual(['Answer.entities:Entity', 'Answer.facts:Fact']);
});

test.for([
  ['Quel est le téléphone des délégués du préfet ?', 'Que font les délégués du préfet\u202f?'],
  ['Quel est le téléphone de la CAF 54 ?', 'Que fait la CAF 54\u202f?'],
] as const)('a suggestion agrees with what it is about: %s', async ([question, suggested]) => {
  const scope = await seededScope(graph);
  expect(ask(question, scope).suggestions.map((one) => one.question)).toContain(suggested);
});

test('what is suggested is answered as it is said to be', async () => {
  const scope = await seededScope(graph);
  const asked = readSamples().map(({ question }) => ask(question, scope));
  const lost = asked.filter(({ status }) => status === 'NOT_UNDERSTOOD' || status === 'AMBIGUOUS');
  expect(lost.length).toBeGreaterThan(5);
  for (const { sentence, suggestions } of lost) {
    expect(suggestions.length, sentence).toBeGreaterThan(0);
    for (const { question, status } of suggestions)
      expect([question, ask(question, scope).status]).toEqual([question, status]);
  }
});

test('an ambiguous name shows each of its readings by a passage, in the order of its suggestions', async () => {
  const scope = await seededScope(graph);
  const ambiguous = readSamples()
    .map(({ question }) => ask(question, scope))
    .filter(({ status }) => status === 'AMBIGUOUS');
  expect(ambiguous.length).toBeGreaterThan(4);
  for (const { sentence, suggestions, facts, entities } of ambiguous) {
    expect(entities, sentence).toEqual([]);
    expect(facts.length, sentence).toBe(suggestions.length);
    for (const [at, { subject, object, quotes }] of facts.entries()) {
      expect([subject.slug, object?.slug], sentence).toContain(suggestions[at]?.slug);
      expect(quotes, sentence).not.toEqual([]);
    }
  }
});

test('the samples cover what a référent asks: many of each sort', () => {
  const samples = readSamples();
  const of = (...intents: string[]) => samples.filter(({ intent }) => intents.includes(intent)).length;
  expect(samples.length).toBeGreaterThanOrEqual(200);
  expect(of('silence')).toBeGreaterThanOrEqual(40);
  expect(of('misspelt')).toBeGreaterThanOrEqual(40);
  expect(of('two-parts')).toBeGreaterThanOrEqual(15);
  expect(of('yesno')).toBeGreaterThanOrEqual(15);
});
