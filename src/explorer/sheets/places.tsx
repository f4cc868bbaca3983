import type { PlacedFragment } from '../generated/graphql.ts';
import { Printed, Proofs, quoted } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { type Named, Silence, Thing, Things } from '../ui/thing.tsx';
import { atLeastOne, Block, nodesOf } from './block.tsx';
import type { Sheet, SheetEntity } from './sheet.ts';

type Placing = PlacedFragment['deployed' | 'roles']['edges'][number]['node'];

/** One statement that places a thing: its verb as printed, the place it is for, its proof. */
function Placed({ of, thing, where }: { of: Placing; thing: Named; where?: readonly Named[] }) {
  return (
    <li className="role">
      <p>
        <Thing of={thing} />
        {of.printedVerb && (
          <span>
            <Printed>{quoted(of.printedVerb)}</Printed>
          </span>
        )}
        {'holder' in of && (
          <span>
            rôle de <Thing of={of.holder} />
          </span>
        )}
        <Chips of={of} />
      </p>
      {where && (
        <p className="small">
          <span>
            lieu&nbsp;: <Things of={where} />
          </span>
        </p>
      )}
      <Proofs of={of.citations} words={of.printedVerb} />
    </li>
  );
}

/** What places a dispositif in one of these places: statements first, roles where there is no statement. */
function placingsOf({ deployed, roles }: PlacedFragment, places: readonly Named[]) {
  const isIn = ({ places: named }: Placing) =>
    named.some(({ slug }) => places.some((one) => one.slug === slug));
  const facts: Placing[] = nodesOf(deployed).filter(isIn);
  return facts.length ? facts : nodesOf(roles).filter(isIn);
}

type ListProps = {
  readonly title: string;
  readonly of: readonly PlacedFragment[];
  readonly places: readonly Named[];
  readonly empty: string;
  /** What is said of a wider place is not said of this one: the place is named on each line. */
  readonly note?: string;
};

function PlacedList({ title, of, places, empty, note }: ListProps) {
  return (
    <Block title={title} note={note ?? atLeastOne(of.length, 'dispositif')}>
      {of.length === 0 ? (
        <p className="line">
          <Silence>{empty}</Silence>
        </p>
      ) : (
        <ul className="roles">
          {of.flatMap((thing) =>
            placingsOf(thing, places).map((placing) => (
              <Placed
                key={placing.id}
                of={placing}
                thing={thing}
                {...(note && {
                  where: placing.places.filter(({ slug }) => places.some((place) => place.slug === slug)),
                })}
              />
            )),
          )}
        </ul>
      )}
    </Block>
  );
}

type Qpv = Extract<SheetEntity, { readonly __typename: 'Qpv' }>;

/** A quarter's three lists, never mixed: said of it, of an area that it shares ground with, of its commune. */
const QpvLists = ({ of }: { of: Qpv }) => (
  <>
    <PlacedList
      title="Nommés dans ce quartier"
      of={of.dispositifsNamed}
      places={[of]}
      empty="Aucun dispositif n’est écrit pour ce quartier."
    />
    <PlacedList
      title="Dans un secteur imprimé qui le recoupe"
      of={of.dispositifsInArea}
      places={of.areas}
      empty="Aucun dispositif n’est écrit pour un tel secteur."
      note="ce qui est dit du secteur n’est pas dit du quartier"
    />
    <PlacedList
      title={of.communes.length > 1 ? 'Dans l’une de ses communes' : 'Dans sa commune'}
      of={of.dispositifsInCommune}
      places={of.communes}
      empty={`Aucun dispositif n’est écrit pour ${of.communes.length > 1 ? 'ses communes' : 'sa commune'}.`}
      note="ce qui est dit de la commune n’est pas dit du quartier"
    />
  </>
);

/** Whatever is written to be in a place, with its proof. */
export function Places({ of: { entity, placed } }: { of: Sheet }) {
  const isQpv = entity.__typename === 'Qpv';
  const told = new Set(isQpv ? entity.dispositifsNamed.map(({ slug }) => slug) : []);
  const others = nodesOf(placed).filter(({ subject }) => !told.has(subject.slug));
  return (
    <>
      {isQpv && <QpvLists of={entity} />}
      {others.length > 0 && (
        <Block title={isQpv ? 'Aussi nommés dans ce quartier' : 'Ce qui y est placé par son nom'}>
          <ul className="roles">
            {others.map((fact) => (
              <Placed key={fact.id} of={fact} thing={fact.subject} />
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}
