import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const HowItWillBeJudged = graphql(`
  query HowItWillBeJudged {
    evaluationView {
      use
      criterion { label citations { quote } }
      measures { key label count total facts(first: 1) { citations { quote } } }
      notAssessable
    }
  }
`);

test('the five heads of the final evaluation and the four criteria of each action are those the document prints', async () => {
  const { evaluationView } = await ask(HowItWillBeJudged);
  const of = (use: string) => evaluationView.filter((ground) => ground.use === use);
  expect(of('FINAL_EVALUATION')).toHaveLength(5);
  expect(of('EACH_ACTION').map(({ criterion }) => criterion.label)).toEqual([
    'Cohérence',
    'Efficacité',
    'Impact',
    'Pertinence',
  ]);
  for (const { criterion } of evaluationView) expect(criterion.citations).not.toEqual([]);
});

test('the governance bodies: 5 of 41 say how often they meet; commitments: the state of none is said', async () => {
  const { evaluationView } = await ask(HowItWillBeJudged);
  const measured = new Map(
    evaluationView.flatMap(({ measures }) =>
      measures.map(({ key, count, total }) => [key, [count, total]] as const),
    ),
  );
  expect(measured.get('INSTANCES_MEETING')).toEqual([5, 41]);
  expect(measured.get('COMMITMENTS_ASSESSED')).toEqual([0, 19]);
  expect(measured.get('COMMITMENTS_DATED')).toEqual([15, 19]);
  expect(measured.get('SIGNATORIES_ACTIVE')).toEqual([10, 45]);
});

test('what cannot be assessed is said, and why: no indicator, no impact', async () => {
  const { evaluationView } = await ask(HowItWillBeJudged);
  const impact = evaluationView.find(({ criterion }) => criterion.label === 'Impact');
  expect(impact?.notAssessable).toEqual([
    expect.stringMatching(/^(\d+) sur \1 objectifs sans indicateur.*leur effet ne peut être mesuré\.$/),
  ]);
  for (const { measures } of evaluationView)
    for (const { count, facts } of measures) if (count) expect(facts[0]?.citations).not.toEqual([]);
});

const ThenAndNow = graphql(`
  query ThenAndNow {
    comparison(asOf: "2019-11-15", withAsOf: "2023-06-30") {
      left { asOf contract { slug } }
      right { asOf }
      measures { key left right difference }
      gaps { key left right difference }
      factsOnlyLeft(first: 100) { relation period { to { printed } } citations { quote } }
      factsOnlyRight(first: 100) { id }
    }
  }
`);

test('one contract on two days: what its own dates end is told, fact by fact', async () => {
  const { comparison } = await ask(ThenAndNow);
  expect(comparison?.gaps.find(({ key }) => key === 'AGREEMENT_EXPIRED')).toEqual({
    key: 'AGREEMENT_EXPIRED',
    left: 1,
    right: 3,
    difference: 2,
  });
  expect(comparison?.factsOnlyLeft.length).toBeGreaterThan(10);
  for (const { citations } of comparison?.factsOnlyLeft ?? []) expect(citations).not.toEqual([]);
});
