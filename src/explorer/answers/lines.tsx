import type { FactLineFragment } from '../generated/graphql.ts';
import { Proofs } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { Thing } from '../ui/thing.tsx';
import { capital, period, RELATIONS } from '../words.ts';

/** Facts with their proofs beside them; what is `known` from the question is not said again. */
export function Lines({
  title,
  of,
  known = [],
}: {
  title: string;
  of: readonly FactLineFragment[];
  known?: readonly string[];
}) {
  return (
    <section className="block answer-lines">
      <h2>{title}</h2>
      {of.map((fact) => (
        <div className="family" key={fact.id}>
          <div className="small">
            <p>
              <strong>{fact.printedVerb ?? capital(RELATIONS[fact.relation]?.[0] ?? fact.relation)}</strong>
            </p>
            {!(known.includes(fact.subject.slug) && fact.object) && (
              <p>
                <Thing of={fact.subject} />
              </p>
            )}
            {fact.object && !known.includes(fact.object.slug) && (
              <p className="faint to">
                <span>→</span> <Thing of={fact.object} />
              </p>
            )}
            {period(fact.period) && <p className="faint">{period(fact.period)}</p>}
            <Chips of={fact} />
          </div>
          <div>
            <Proofs of={fact.citations} words={fact.printedVerb} />
          </div>
        </div>
      ))}
    </section>
  );
}
