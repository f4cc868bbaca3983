import { type Loading, load } from '../context.ts';
import {
  ActorFacetsDocument,
  type ActorFilter,
  type ActorKind,
  ActorsDocument,
} from '../generated/graphql.ts';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { Silence, Thing } from '../ui/thing.tsx';
import { ACTOR_KINDS, word } from '../words.ts';
import { codeGroup, named, nextOf, roles, yesNoGroup } from './cells.tsx';
import { chosen, given, pageOf, turned, type View, yesNo } from './list.ts';
import { around, countsOf, helped, type Loaded } from './load.ts';

async function read(loading: Loading, view: View) {
  const { contract, asOf } = await around(loading, view);
  const filter: ActorFilter = given({
    contract,
    text: view.text,
    kind: chosen(view, 'nature', Object.keys(ACTOR_KINDS) as ActorKind[]),
    signatory: yesNo(view, 'bloc'),
    hasInvolvement: yesNo(view, 'role'),
  });
  const [page, { kinds, ...counts }] = await Promise.all([
    load(loading, ActorsDocument, { asOf, filter, all: given({ contract }), ...pageOf(view) }),
    load(loading, ActorFacetsDocument, {
      anyKind: { ...filter, kind: undefined },
      signing: { ...filter, signatory: true },
      silent: { ...filter, signatory: false },
      acting: { ...filter, hasInvolvement: true },
      idle: { ...filter, hasInvolvement: false },
    }),
  ]);
  const actors = turned(view, page.actors);
  return { page: { ...page, actors }, counts, perKind: countsOf(kinds, 'kind'), filter };
}

export const loadActors = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => read(loading, one),
    ({ page }) => page.actors.totalCount,
  );

export function Actors() {
  const { page, counts, perKind, filter, less } = useData<Loaded<typeof loadActors>>();
  const { actors, whole } = page;
  return (
    <List
      title="Acteurs"
      noun={['acteur', 'acteurs']}
      total={actors.totalCount}
      whole={whole.totalCount}
      less={less}
      groups={[
        yesNoGroup('bloc', 'Bloc de signature', ['Imprimé', counts.signing], ['Aucun', counts.silent]),
        yesNoGroup('role', 'Rôle écrit en son nom', ['Au moins un', counts.acting], ['Aucun', counts.idle]),
        codeGroup('nature', 'Nature', Object.keys(ACTOR_KINDS), (code) => word(ACTOR_KINDS, code), perKind),
      ]}
      columns={['Acteur', 'Nature', 'Ce qu’il fait', 'Bloc de signature']}
      exported={{ table: 'actors', filter }}
      next={nextOf(actors)}
      rows={actors.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          word(ACTOR_KINDS, node.actorKind),
          roles(node.involvements, ({ role, roleLabel, printedVerb, target }) => (
            <>
              {role === 'OTHER' && printedVerb ? `«\u00a0${printedVerb}\u00a0»\u00a0:` : roleLabel}{' '}
              <Thing of={target} />
            </>
          )),
          node.signatures.length ? 'imprimé' : <Silence key="signs">aucun</Silence>,
        ],
      }))}
    />
  );
}
