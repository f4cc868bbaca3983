import type { RoleLineFragment } from '../generated/graphql.ts';
import { BASES, counted, FAMILIES, STATUSES, word } from '../words.ts';
import { Figure } from './icon.tsx';
import { Printed, Proofs, quoted, quotedPeriod } from './proof.tsx';
import { type Named, Silence, Thing, Things } from './thing.tsx';

/** Which end of a role a page is about: the other is named on each line. */
export type Side = 'holder' | 'target' | 'both';

/** Read off the page, whichever way: its proof says enough. */
const PRINTED = ['STATED', 'LISTED', 'TABLE_ROW'];

export function Chips({ of }: { of: Pick<RoleLineFragment, 'status' | 'polarity' | 'basis' | 'rule'> }) {
  return (
    <>
      {of.polarity !== 'AFFIRMED' && <span className="chip">dit absent</span>}
      {of.status && STATUSES[of.status] && of.status !== 'IN_FORCE' && (
        <span className="chip planned">{STATUSES[of.status]}</span>
      )}
      {!PRINTED.includes(of.basis) && (
        <span className="chip">
          {word(BASES, of.basis)}
          {of.rule && `, règle «\u00a0${of.rule}\u00a0»`}
        </span>
      )}
    </>
  );
}

/**
 * What a role is said to be: the words as printed, where the page is about what somebody takes part in, and whenever our
 * own would say less (« autre rôle »). Elsewhere who acts stands first and wants an active verb, then the printed form.
 */
function wordsOf({ roleCode, roleLabel, printedVerb }: RoleLineFragment, side: Side) {
  const printed = printedVerb ? quoted(printedVerb) : undefined;
  const isPrinted = printed && (side === 'holder' || roleCode === 'OTHER');
  return isPrinted ? { verb: printed } : { verb: roleLabel, note: printed && `imprimé ${printed}` };
}

/** One line of who does what: the verb, who or what, then the proof; `others`: of whom the same words say the same. */
export function Role({
  of,
  side,
  others = [],
}: {
  of: RoleLineFragment;
  side: Side;
  others?: readonly Named[];
}) {
  const { verb, note } = wordsOf(of, side);
  const notes = [
    note,
    of.capacity && `qualité imprimée ${quoted(of.capacity)}`,
    of.seats != null && counted(of.seats, 'siège'),
    quotedPeriod(of.period),
    of.experimental && 'à titre expérimental',
  ].filter((note) => typeof note === 'string');
  return (
    <li className="role">
      <p>
        {side === 'both' && <Thing of={of.holder} />}
        <span>
          <Printed>{verb}</Printed>
        </span>
        <span>
          <Things of={[otherEnd(of, side), ...others]} />
        </span>
        <Chips of={of} />
      </p>
      {(notes.length > 0 || of.places.length > 0 || of.onBehalfOf) && (
        <p className="small">
          {notes.length > 0 && (
            <span>
              <Printed>{notes.join(' · ')}</Printed>
            </span>
          )}
          {of.onBehalfOf && (
            <span>
              au nom de&nbsp;: <Thing of={of.onBehalfOf} />
            </span>
          )}
          {of.places.length > 0 && (
            <span>
              lieu&nbsp;: <Things of={of.places} />
            </span>
          )}
        </p>
      )}
      <Proofs of={of.citations} words={of.printedVerb} />
    </li>
  );
}

const otherEnd = ({ holder, target }: RoleLineFragment, side: Side) => (side === 'holder' ? holder : target);

/** Lines that differ by whom they name alone, as one: « signé par l’État, la Métropole » is printed once. */
export function merged(lines: readonly RoleLineFragment[], side: Side) {
  const same = Map.groupBy(lines, ({ id: _, ...line }) =>
    JSON.stringify({ ...line, [side === 'holder' ? 'holder' : 'target']: null }),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? { first, others: others.map((line) => otherEnd(line, side)) } : [],
  );
}

/** Roles by family, in the fixed order; « Piloter » stands first even when nobody is said to. */
export function Roles({
  of,
  side,
  noLead,
}: {
  of: readonly RoleLineFragment[];
  side: Side;
  noLead?: React.ReactNode;
}) {
  const families = Map.groupBy(of, ({ family }) => family as string);
  return Object.entries(FAMILIES).map(([family, label]) => {
    const lines = families.get(family) ?? [];
    const silent = family === 'STEERING' && lines.length === 0 && noLead;
    if (!lines.length && !silent) return null;
    return (
      <section className="family" key={family}>
        <h3>
          <Figure family={family} />
          {word(FAMILIES, family) && label}
        </h3>
        {silent ? (
          <p>
            <Silence>{noLead}</Silence>
          </p>
        ) : (
          <ul>
            {merged(lines, side).map(({ first, others }) => (
              <Role key={first.id} of={first} side={side} others={others} />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
