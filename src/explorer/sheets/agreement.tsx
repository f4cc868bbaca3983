import type { FactLineFragment, MomentFragment, RoleLineFragment } from '../generated/graphql.ts';
import { Printed, quoted, quotedPeriod, Where } from '../ui/proof.tsx';
import { Chips, merged } from '../ui/role.tsx';
import { type Named, Silence, Thing, Things } from '../ui/thing.tsx';
import { capital, FORMS, word } from '../words.ts';
import { Block, nodesOf } from './block.tsx';
import type { Sheet, SheetEntity } from './sheet.ts';

type Agreement = NonNullable<Extract<SheetEntity, { readonly __typename: 'Dispositif' }>['agreement']>;

export const agreementOf = (entity: SheetEntity): Agreement | undefined =>
  (entity.__typename === 'Dispositif' && entity.agreement) || undefined;

/** Facts that an agreement tells: they are not told again. */
export function isToldBy(agreement: Agreement | undefined, { relation, subject, object }: FactLineFragment) {
  if (!agreement) return false;
  const moments = [...agreement.signedOn, ...agreement.extensions].map(({ slug }) => slug);
  return (
    relation === 'TERM' ||
    (relation === 'HAPPENED' && moments.includes(subject.slug)) ||
    (relation === 'AMENDS' && agreement.amends.some(({ slug }) => slug === object?.slug)) ||
    (relation === 'ANNEXED_TO' && agreement.annexedTo.some(({ slug }) => slug === object?.slug))
  );
}

const Line = ({ children, ...proof }: React.ComponentProps<typeof Where> & { children: React.ReactNode }) => (
  <li className="line">
    <div>{children}</div>
    <Where {...proof} />
  </li>
);

function Group({
  title,
  silence,
  children,
}: {
  title: string;
  silence?: string;
  children: React.ReactNode[];
}) {
  if (!children.length && !silence) return null;
  return (
    <section className="facts-group">
      <h3>{title}</h3>
      {children.length ? (
        <ul>{children}</ul>
      ) : (
        <p className="line">
          <Silence>{silence}</Silence>
        </p>
      )}
    </section>
  );
}

const Party = ({ of, others }: { of: RoleLineFragment; others: readonly Named[] }) => (
  <Line of={of.citations} words={of.printedVerb}>
    <Things of={[of.holder, ...others]} />{' '}
    <Printed>{of.printedVerb ? quoted(of.printedVerb) : of.roleLabel}</Printed> <Chips of={of} />
  </Line>
);

/** Something that happened to an agreement; `by`: the facts that say so, which tell what is planned or deduced. */
function Moment({ of, by }: { of: MomentFragment; by: readonly FactLineFragment[] }) {
  const when = quotedPeriod(of.date);
  const said = by.find(({ relation, subject }) => relation === 'HAPPENED' && subject.slug === of.slug);
  return (
    <Line of={said?.citations ?? of.citations} words={of.printedVerb}>
      <Thing of={of} /> {when ? <Printed>{when}</Printed> : of.printedVerb && quoted(of.printedVerb)}{' '}
      {said && <Chips of={said} />}
    </Line>
  );
}

const Whole = ({ title, of }: { title: string; of: readonly Named[] }) =>
  of.length > 0 && (
    <section className="facts-group">
      <h3>{title}</h3>
      <p className="line">
        <span>
          <Things of={of} />
        </span>
      </p>
    </section>
  );

/** Who is bound, since when, until when, what moved it: several terms are all shown, and which is deduced. */
export function AgreementBlock({ of: { entity, asObject } }: { of: Sheet }) {
  const agreement = agreementOf(entity);
  if (!agreement || entity.__typename !== 'Dispositif') return null;
  const { parties, signedOn, terms, extensions, amends, annexedTo } = agreement;
  const by = nodesOf(asObject);
  return (
    <Block title={capital(word(FORMS, entity.form))} note="parties, signature, durée">
      <Group title="Parties" silence="aucune n’est nommée">
        {merged(parties, 'holder').map(({ first, others }) => (
          <Party key={first.id} of={first} others={others} />
        ))}
      </Group>
      <Group title="Signature" silence="aucune date n’est indiquée">
        {signedOn.map((moment) => (
          <Moment key={moment.slug} of={moment} by={by} />
        ))}
      </Group>
      <Group title={terms.length > 1 ? 'Durées écrites' : 'Durée'} silence="aucune n’est indiquée">
        {terms.map((term) => (
          <Line key={term.id} of={term.citations} words={term.printedVerb}>
            <Printed>{quotedPeriod(term.period) ?? quoted(term.value ?? term.printedVerb ?? '')}</Printed>{' '}
            <Chips of={term} />
          </Line>
        ))}
      </Group>
      <Group title="Prorogation, renouvellement">
        {extensions.map((moment) => (
          <Moment key={moment.slug} of={moment} by={by} />
        ))}
      </Group>
      <Whole title="Modifie" of={amends} />
      <Whole title="En annexe de" of={annexedTo} />
    </Block>
  );
}
