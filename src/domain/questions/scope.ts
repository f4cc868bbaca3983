import type { Corpus, Said, Thing } from './corpus.ts';

/** What one contract says, and what is said in common: the part of the corpus that a question is asked of. */
export type Scope = {
  readonly contract: Thing | undefined;
  /** Its own things, and the shared ones that its facts name. */
  readonly things: readonly Thing[];
  about(thing: Thing): readonly Said[];
  towards(thing: Thing): readonly Said[];
  readonly facts: readonly Said[];
  /** Whether the whole contract is meant when it is mentioned beside another thing. */
  isContext(thing: Thing): boolean;
  /** The words of facts and names, computed once. */
  readonly once: Corpus['once'];
};

/** @param asOf only what may hold on this day */
export function scopeOf(corpus: Corpus, contractId: string | undefined, asOf: string | undefined): Scope {
  return corpus.once(`scope ${contractId} ${asOf ?? ''}`, () => build(corpus, contractId, asOf));
}

function build(corpus: Corpus, contractId: string | undefined, asOf: string | undefined): Scope {
  const holds = ({ validFrom, validTo }: Said) => !asOf || (validFrom <= asOf && validTo >= asOf);
  const within = (fact: Said) =>
    (fact.contractId === contractId || fact.contractId === undefined) && holds(fact);
  const facts = corpus.facts.filter(within);
  const named = new Set<Thing>();
  for (const fact of facts.filter((one) => one.contractId === contractId)) {
    for (const thing of [fact.subject, fact.object, fact.onBehalfOf, ...fact.places, ...fact.themes])
      if (thing) named.add(thing);
  }
  const covered = new Set(
    facts.flatMap(({ relation, object }) => (relation === 'COVERS' && object ? [object] : [])),
  );
  for (const { relation, subject, object } of facts) {
    if (relation === 'IN_EPCI' && object && covered.has(object)) named.add(subject);
    if (relation === 'AUTHORITY_OF' && object && (named.has(subject) || covered.has(object))) {
      named.add(subject);
      named.add(object);
    }
  }
  const things = corpus.things.filter((thing) => thing.contractId === contractId || named.has(thing));
  const contract = corpus.things.find(({ id }) => id === contractId);
  const context = new Set<Thing>(contract ? [contract] : []);
  for (const { relation, subject, object } of facts) {
    if (relation === 'COVERS' && object?.kind === 'EPCI') context.add(object);
    if (relation === 'AMENDS' && object === contract) context.add(subject);
    if (relation === 'AUTHORITY_OF' && object && covered.has(object)) context.add(subject);
  }
  const derived = new Map<unknown, unknown>();
  return {
    contract,
    things,
    facts,
    about: (thing) => corpus.about(thing).filter(within),
    towards: (thing) => corpus.towards(thing).filter(within),
    isContext: (thing) => context.has(thing),
    once: (key, compute) => {
      if (!derived.has(key)) derived.set(key, compute());
      return derived.get(key) as ReturnType<typeof compute>;
    },
  };
}
