import { many, one, type Runner, type Statement, statement } from '../../graph/statement.ts';
import { ALWAYS } from '../../values/partial-date.ts';
import { counted } from '../../values/text.ts';
import type { CriterionUse } from '../../values/vocabulary.ts';
import { type Ground, type Measure, type Measured, notAssessable, speaksFor } from './evaluation.ts';

type Asked = { contractId: string; from: string; upTo: string };
type Count = { count: number; total: number | undefined; facts: string[] };
type Counted = Measure & { readonly statement: Statement<Asked, Count> };

const count = ([found, total, facts]: readonly unknown[]): Count => ({
  count: found as number,
  total: total as number,
  facts: facts as string[],
});
const ofNoSet = ([found, facts]: readonly unknown[]): Count => ({
  count: found as number,
  total: undefined,
  facts: facts as string[],
});

/** Of things of a kind, how many have a fact that shows it; the fact is `fact`. */
const having = (name: string, label: string, pattern: string, so: string) =>
  statement<Asked, Count>(
    `evaluation.${name}`,
    `MATCH (thing:${label})
WHERE thing.contractId = $contractId AND thing.sortKey > ''
WITH thing, COLLECT {
  MATCH ${pattern}
  WHERE fact.contractId = $contractId AND fact.validFrom <= $upTo AND fact.validTo >= $from
    AND fact.polarity = 'AFFIRMED' AND ${so}
  RETURN fact.id
  ORDER BY fact.sortKey
} AS facts
RETURN sum(CASE WHEN size(facts) > 0 THEN 1 ELSE 0 END), count(thing), reduce(ids = [], list IN collect(facts) | ids + list)`,
    count,
  );

const signatories = statement<Asked, Count>(
  'evaluation.signatories',
  `MATCH (block:Signature)
WHERE block.contractId = $contractId AND block.sortKey > ''
MATCH (block)-[:SUBJECT]->(actor:Actor)
WITH DISTINCT actor
WITH actor, COLLECT {
  MATCH (actor)<-[:SUBJECT]-(fact:Involvement)
  WHERE fact.contractId = $contractId AND fact.validFrom <= $upTo AND fact.validTo >= $from
    AND fact.polarity = 'AFFIRMED'
  RETURN fact.id
  ORDER BY fact.sortKey
} AS facts
RETURN sum(CASE WHEN size(facts) > 0 THEN 1 ELSE 0 END), count(actor), reduce(ids = [], list IN collect(facts) | ids + list)`,
  count,
);

/** Of no set: as many as there are. */
const said = (name: string, relation: string, subject: string) =>
  statement<Asked, Count>(
    `evaluation.${name}`,
    `MATCH (thing:${subject})
WHERE thing.contractId = $contractId AND thing.sortKey > ''
WITH thing, COLLECT {
  MATCH (thing)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.relation = '${relation}' AND fact.validFrom <= $upTo AND fact.validTo >= $from
  RETURN fact.id
  ORDER BY fact.sortKey
} AS facts
WHERE size(facts) > 0
RETURN count(thing), reduce(ids = [], list IN collect(facts) | ids + list)`,
    ofNoSet,
  );

const speaking = statement<Asked & { word: string }, Count>(
  'evaluation.speaking',
  `MATCH (fact:Fact)
WHERE fact.contractId = $contractId AND fact.sortKey > ''
  AND fact.relation IN ['INVOLVES', 'PART_OF', 'TARGETS', 'HAPPENED', 'SERVES', 'DEPLOYED']
  AND fact.validFrom <= $upTo AND fact.validTo >= $from AND fact.searchKey CONTAINS $word
WITH fact
ORDER BY fact.sortKey
RETURN count(fact), collect(fact.id)`,
  ofNoSet,
);

const of = (missing: number, total: number, noun: string): string => `${missing} sur ${counted(total, noun)}`;
const ABOUT = '(thing)<-[:SUBJECT]-(fact:Fact)';
const DONE = '(thing)<-[:OBJECT]-(fact:Involvement)';

/** What the graph counts for an evaluation, in the order in which a ground shows it. */
const MEASURES: readonly Counted[] = [
  {
    key: 'COMMITMENTS_ASSESSED',
    label: 'Engagements dont l’état est dit',
    words: ['bilan', 'realis', 'engagement', 'efficac'],
    statement: having('commitmentsAssessed', 'Commitment', ABOUT, "fact.relation = 'FULFILLED'"),
    lacking: (missing, total) =>
      `L’état de ${of(missing, total, 'engagement')} n’est pas dit\u00a0: ni tenu, ni non tenu.`,
  },
  {
    key: 'COMMITMENTS_DATED',
    label: 'Engagements qui ont une échéance',
    words: ['bilan', 'engagement'],
    statement: having(
      'commitmentsDated',
      'Commitment',
      '(thing)<-[:SUBJECT|OBJECT]-(fact:Fact)',
      'fact.endDate IS NOT NULL',
    ),
    lacking: (missing, total) =>
      `${of(missing, total, 'engagement')} sans échéance\u00a0: on ne peut dire s’ils sont en retard.`,
  },
  {
    key: 'MILESTONES_DATED',
    label: 'Événements datés',
    words: ['bilan', 'realis'],
    statement: having(
      'milestonesDated',
      'Milestone',
      ABOUT,
      "fact.relation = 'HAPPENED' AND coalesce(fact.startDate, fact.endDate) IS NOT NULL",
    ),
    lacking: (missing, total) => `${of(missing, total, 'événement')} sans date.`,
  },
  {
    key: 'INSTANCES_MEETING',
    label: 'Instances dont la fréquence est dite',
    words: ['instance', 'gouvernance', 'pilotage', 'animation'],
    statement: having('instancesMeeting', 'Instance', ABOUT, "fact.relation = 'MEETS'"),
    lacking: (missing, total) =>
      `${of(missing, total, 'instance')} sans fréquence\u00a0: on ne peut dire si elles se réunissent comme prévu.`,
  },
  {
    key: 'INSTANCES_LED',
    label: 'Instances dont la présidence ou le pilotage est dit',
    words: ['instance', 'gouvernance', 'pilotage'],
    statement: having(
      'instancesLed',
      'Instance',
      DONE,
      "fact.role IN ['LEADS', 'CO_LEADS', 'RESPONSIBLE', 'CHAIRS', 'CO_CHAIRS']",
    ),
    lacking: (missing, total) => `${of(missing, total, 'instance')} sans présidence ni pilote indiqué.`,
  },
  {
    key: 'INSTANCES_COMPOSED',
    label: 'Instances dont des membres sont dits',
    words: ['instance', 'gouvernance', 'animation', 'participation'],
    statement: having(
      'instancesComposed',
      'Instance',
      DONE,
      "fact.role IN ['MEMBER', 'COMPOSED_OF', 'PARTICIPATES', 'ASSOCIATED']",
    ),
    lacking: (missing, total) => `${of(missing, total, 'instance')} sans membre indiqué.`,
  },
  {
    key: 'SIGNATORIES_ACTIVE',
    label: 'Signataires qui agissent en propre',
    words: ['signataire', 'partenaire', 'mobilisation'],
    statement: signatories,
    lacking: (missing, total) =>
      `${of(missing, total, 'signataire')} dont rien n’est dit en propre\u00a0: leur part ne se mesure pas.`,
  },
  {
    key: 'OBJECTIVES_MEASURED',
    label: 'Objectifs qu’un indicateur mesure',
    words: ['efficac', 'impact', 'indicateur', 'resultat', 'effet'],
    statement: having(
      'objectivesMeasured',
      'Objective',
      '(thing)<-[:OBJECT]-(fact:Fact)',
      "fact.relation = 'MEASURES'",
    ),
    lacking: (missing, total) =>
      `${of(missing, total, 'objectif')} sans indicateur\u00a0: leur effet ne peut être mesuré.`,
  },
  {
    key: 'OBJECTIVES_SERVED',
    label: 'Objectifs qu’un dispositif est dit servir',
    words: ['coheren', 'pertinen', 'efficac'],
    statement: having(
      'objectivesServed',
      'Objective',
      '(thing)<-[:OBJECT]-(fact:Fact)',
      "fact.relation = 'SERVES'",
    ),
    lacking: (missing, total) => `${of(missing, total, 'objectif')} sans dispositif dit le servir.`,
  },
  {
    key: 'DISCREPANCIES',
    label: 'Divergences relevées dans les textes',
    words: ['coheren'],
    statement: said('discrepancies', 'READING', 'Discrepancy'),
    lacking: () => 'Aucune divergence n’est relevée.',
  },
  {
    key: 'FINDINGS',
    label: 'Constats d’évaluation',
    words: ['problematique', 'territoire', 'pertinen', 'besoin', 'diagnostic'],
    statement: said('findings', 'CONCERNS', 'Finding'),
    lacking: () => 'Aucun constat n’est énoncé.',
  },
  {
    key: 'FIGURES_PLACED',
    label: 'Chiffres rapportés à un lieu nommé',
    words: ['problematique', 'territoire', 'pertinen', 'besoin', 'diagnostic'],
    statement: having(
      'figuresPlaced',
      'Figure',
      ABOUT,
      "fact.relation = 'COUNTED' AND fact.placeScope = 'NAMED'",
    ),
    lacking: (missing, total) =>
      `${of(missing, total, 'chiffre')} sans lieu nommé\u00a0: ils ne décrivent aucun quartier.`,
  },
];

/** A ground that names what it looks at by one of these words is also fed by the facts that say the word. */
const SPOKEN: readonly string[] = [
  'communication',
  'information',
  'participation',
  'formation',
  'ingenierie',
];

type Criterion = { id: string; use: CriterionUse; printed: string };
const criteria = statement<{ contractId: string }, Criterion>(
  'evaluation.criteria',
  `MATCH (criterion:Criterion)
WHERE criterion.contractId = $contractId AND criterion.sortKey > ''
RETURN criterion.id, criterion.use, criterion.label
ORDER BY criterion.contractId, criterion.sortKey`,
  ([id, use, printed]) => ({ id: id as string, use: use as CriterionUse, printed: printed as string }),
);

export const STATEMENTS = [...MEASURES.map((measure) => measure.statement), speaking, criteria];

/** Each printed ground of evaluation, what the graph counts for it, and what cannot be assessed. */
export async function listGrounds(
  runner: Runner,
  contractId: string,
  day: string | undefined,
): Promise<Ground[]> {
  const asked = { contractId, from: day ?? ALWAYS.from, upTo: day ?? ALWAYS.to };
  const grounds = await many(runner, criteria, { contractId });
  const used = MEASURES.filter((measure) => grounds.some(({ printed }) => speaksFor(measure, printed)));
  const found = await Promise.all(
    used.map(async ({ statement: query, ...measure }) => ({
      ...measure,
      ...(await one(runner, query, asked)),
    })),
  );
  return Promise.all(
    grounds.map(async ({ id, use, printed }) => {
      const spoken = SPOKEN.filter((word) => speaksFor({ words: [word] }, printed));
      const own = await Promise.all(spoken.map((word) => speakingOf(runner, asked, word)));
      const measures = [...found.filter((measure) => speaksFor(measure, printed)), ...own];
      const shown: Measured[] = measures.map(({ key, label, count: known, total, facts }) => ({
        key,
        label,
        count: known,
        total,
        facts,
      }));
      return { criterion: id, use, measures: shown, notAssessable: notAssessable(measures) };
    }),
  );
}

async function speakingOf(runner: Runner, asked: Asked, word: string) {
  const found = await one(runner, speaking, { ...asked, word: ` ${word}` });
  return {
    ...found,
    key: `SPEAKING_OF_${word.toUpperCase()}`,
    label: `Faits qui parlent de ${word}`,
    lacking: () => `Aucun fait ne parle de ${word}.`,
  };
}
