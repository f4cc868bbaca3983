import type { Coded } from '../../domain/engagements/code.graph.ts';
import { isQpv2015 } from '../../values/official-code.ts';
import {
  type Kind,
  OFFICIAL_KIND_MEANING,
  OFFICIAL_KINDS,
  OFFICIAL_TERRITORY,
} from '../shared/official-kind.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Entity } from './entity.ts';
import { slugToId } from './filters.ts';

type Place = { kind: Kind; code: string };

/** Where the graph keeps the code of an official territory; a département is found by its address, a région is not there. */
async function idIn(context: Context, { kind, code }: Place): Promise<string | undefined> {
  const byCode = (label: Coded, property: string) => context.codes.load({ label, property, code });
  if (kind === 'COMMUNE') return byCode('Commune', 'insee');
  if (kind === 'EPCI') return byCode('Epci', 'siren');
  if (kind === 'QPV') return byCode('Qpv', isQpv2015(code) ? 'code2015' : 'code2024');
  return kind === 'DEPARTEMENT' ? slugToId(`departement/${code}`, context) : undefined;
}

const OfficialKind = builder.enumType('OfficialKind', {
  description: OFFICIAL_KIND_MEANING,
  values: OFFICIAL_KINDS,
});

/** The subgraph of official data lists it: we say what contracts know of it. */
const OfficialTerritory = builder.objectRef<Place>('OfficialTerritory');
OfficialTerritory.implement({
  description: OFFICIAL_TERRITORY.type,
  fields: (t) => ({
    kind: t.expose('kind', { type: OfficialKind, description: OFFICIAL_TERRITORY.kind }),
    code: t.exposeString('code', { description: OFFICIAL_TERRITORY.code }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The same territory in the graph of contracts; null when no contract speaks of it.',
      resolve: async (place, _args, context, info) => {
        const id = await idIn(context, place);
        return id ? (context.reader.entity('Entity', id, info) as never) : null;
      },
    }),
  }),
});

builder.asEntity(OfficialTerritory, {
  key: builder.selection<Place>('kind code'),
  resolveReference: (place) => place,
});
