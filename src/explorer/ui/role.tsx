import type { RoleLineFragment } from '../generated/graphql.ts';
import { BASES, counted, FAMILIES, STATUSES, word } from '../words.ts';
import { Figure } from './icon.tsx';
import { Printed, Proofs, quoted, quotedPeriod } from './proof.tsx';
import { Silence, Thing, Things } from './thing.tsx';

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

/** One line of who does what: the verb, who or what, then the proof. */
export function Role({ of, side }: { of: RoleLineFragment; side: Side }) {
  const { verb, note } = wordsOf(of, side);
  const notes = [
    note,
    of.capacity && `en qualité de ${quoted(of.capacity)}`,
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
        <Thing of={side === 'holder' ? of.holder : of.target} />
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
            {lines.map((line) => (
              <Role key={line.id} of={line} side={side} />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
