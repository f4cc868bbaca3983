import type { FactLineFragment } from '../generated/graphql.ts';
import { absence, capital, counted, RELATIONS } from '../words.ts';
import { Printed, quoted, quotedPeriod, Where } from './proof.tsx';
import { Chips } from './role.tsx';
import { Thing, Things } from './thing.tsx';

/** What stands on the other side of a fact: a thing, words as printed, or a date. */
function Other({ of, from }: { of: FactLineFragment; from: 'subject' | 'object' }) {
  const thing = from === 'subject' ? of.object : of.subject;
  const missing = of.qualifiers.find(({ name }) => name === 'absence');
  const when = quotedPeriod(of.period);
  const value = /^[A-Z_]+$/.test(of.value ?? '') ? undefined : of.value;
  const said = value ?? (thing ? undefined : of.printedVerb);
  return (
    <>
      {missing && `${absence(missing.value)}\u00a0: `}
      {thing && <Thing of={thing} />}
      {said && <Printed>{thing ? ` (${quoted(said)})` : quoted(said)}</Printed>}
      {when && <Printed>{`${thing || said ? ' · ' : ''}${when}`}</Printed>}
      {of.places.length > 0 && (
        <span className="faint">
          {' '}
          · <Things of={of.places} />
        </span>
      )}{' '}
      <Chips of={of} />
    </>
  );
}

/** Facts of one relation after another, each with its proof behind its place. */
export function Facts({ of, from }: { of: readonly FactLineFragment[]; from: 'subject' | 'object' }) {
  const groups = Map.groupBy(of, ({ relation }) => relation);
  return [...groups].map(([relation, facts]) => {
    const [forth = relation, back = relation] = RELATIONS[relation] ?? [];
    return (
      <section className="facts-group" key={relation}>
        <h3>
          {capital(from === 'subject' ? forth : back)}
          {facts.length > 1 && <span className="hidden">, {counted(facts.length, 'ligne')}</span>}
        </h3>
        <ul>
          {facts.map((fact) => (
            <li className="line" key={fact.id}>
              <div>
                <Other of={fact} from={from} />
              </div>
              <Where of={fact.citations} words={fact.printedVerb} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
