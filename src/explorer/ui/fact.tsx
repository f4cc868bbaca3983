import type { FactLineFragment } from '../generated/graphql.ts';
import { absence, capital, counted, period, RELATIONS } from '../words.ts';
import { Where } from './proof.tsx';
import { Chips } from './role.tsx';
import { Thing, Things } from './thing.tsx';

/** What stands on the other side of a fact: a thing, words as printed, or a date. */
function Other({ of, from }: { of: FactLineFragment; from: 'subject' | 'object' }) {
  const thing = from === 'subject' ? of.object : of.subject;
  const missing = of.qualifiers.find(({ name }) => name === 'absence');
  const when = period(of.period);
  const isCode = /^[A-Z_]+$/.test(of.value ?? '');
  return (
    <>
      {missing && `${absence(missing.value)}\u00a0: `}
      {thing && <Thing of={thing} />}
      {of.value && !isCode && (thing ? ` («\u00a0${of.value}\u00a0»)` : `«\u00a0${of.value}\u00a0»`)}
      {!thing && !of.value && of.printedVerb && `«\u00a0${of.printedVerb}\u00a0»`}
      {when && ` ${thing || of.value ? '· ' : ''}${when}`}
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
