import type { UnderFragment } from '../generated/graphql.ts';
import { Where } from '../ui/proof.tsx';
import { Roles } from '../ui/role.tsx';
import { type Named, Silence, Thing } from '../ui/thing.tsx';
import { STATUSES } from '../words.ts';
import { atLeastOne, Block, type Connection, nodesOf, Rest } from './block.tsx';
import type { Cell, Sheet, ThemeLists } from './sheet.ts';

/** Kinds that have a list of their own on the sheet of a theme. */
export const THEME_LISTS: readonly string[] = ['DISPOSITIF', 'OBJECTIVE', 'VIGILANCE_POINT'];

export function themeBrief({ objectives, dispositifs, vigilancePoints }: ThemeLists): readonly Cell[] {
  const led = nodesOf(dispositifs).filter(({ leadStatus }) => leadStatus === 'STATED').length;
  return [
    { name: 'Objectifs', value: objectives.totalCount || <Silence>aucun n’est imprimé</Silence> },
    { name: 'Dispositifs', value: dispositifs.totalCount || <Silence>aucun n’est imprimé</Silence> },
    {
      name: 'Pilote',
      value: led ? (
        `indiqué pour ${led} sur ${dispositifs.totalCount}`
      ) : (
        <Silence>aucun n’est indiqué</Silence>
      ),
    },
    {
      name: 'Points de vigilance',
      value: vigilancePoints.totalCount || <Silence>aucun n’est imprimé</Silence>,
    },
  ];
}

type Printed = Named & {
  readonly under: Pick<Connection<UnderFragment>, 'edges'>;
  /** Its own words, where it is a sentence: a heading proves less. */
  readonly citations?: UnderFragment['citations'];
};

/** Where a thing is printed: under this heading rather than one of its parts, under a heading rather than on a row. */
function placeOf({ under }: Pick<Printed, 'under'>, theme: string): UnderFragment | undefined {
  const rank = ({ relation, object }: UnderFragment) =>
    Number(object?.slug !== theme) + 2 * Number(relation !== 'UNDER_THEME');
  return nodesOf(under).toSorted((a, b) => rank(a) - rank(b))[0];
}

type ListProps = { title: string; of: Connection<Printed>; theme: string; empty: string };

function List({ title, of, theme, empty }: ListProps) {
  return (
    <Block
      title={title}
      note={
        of.totalCount > of.edges.length
          ? `les ${of.edges.length} premiers sur ${of.totalCount}`
          : atLeastOne(of.totalCount, 'ligne')
      }
    >
      {of.edges.length === 0 && (
        <p className="line">
          <Silence>{empty}</Silence>
        </p>
      )}
      <ul>
        {nodesOf(of).map((thing) => {
          const place = placeOf(thing, theme);
          return (
            <li className="line" key={thing.slug}>
              <div>
                <Thing of={thing} />
                {place?.object && place.object.slug !== theme && (
                  <span className="small faint">
                    {' '}
                    · <Thing of={place.object} />
                  </span>
                )}
                {place?.status && STATUSES[place.status] && place.status !== 'IN_FORCE' && (
                  <span className="chip planned">{STATUSES[place.status]}</span>
                )}
              </div>
              <Where of={thing.citations ?? place?.citations ?? []} />
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

/** What is printed under a theme or one of its parts, kind by kind, and who does what about it. */
export function ThemeBlocks({ of: { entity, theme } }: { of: Sheet }) {
  if (!theme) return null;
  const { slug } = entity;
  return (
    <>
      <List title="Objectifs" of={theme.objectives} theme={slug} empty="Aucun objectif n’est imprimé ici." />
      <List
        title="Dispositifs"
        of={theme.dispositifs}
        theme={slug}
        empty="Aucun dispositif n’est imprimé ici."
      />
      <List
        title="Points de vigilance"
        of={theme.vigilancePoints}
        theme={slug}
        empty="Aucun point de vigilance n’est imprimé ici."
      />
      {theme.roles.totalCount > 0 && (
        <Block
          title="Qui fait quoi sous ce thème"
          note={atLeastOne(theme.roles.totalCount, 'rôle écrit', 'rôles écrits')}
        >
          <Roles of={nodesOf(theme.roles)} side="both" />
          <Rest of={theme.roles} />
        </Block>
      )}
    </>
  );
}
