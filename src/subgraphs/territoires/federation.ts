import type { Kind } from '../shared/official-kind.ts';
import { external, requires } from '../shared/theirs.ts';
import { builder } from './builder.ts';
import { OfficialTerritory } from './official-territory.ts';

builder.asEntity(OfficialTerritory, {
  key: builder.selection<{ kind: Kind; code: string }>('kind code'),
  resolveReference: (place, { territories }) => territories.find(place) as never,
});

const OFFICIAL = 'What official lists say of it; null where they have no such code, or it is not known.';

/** The graph's communes and EPCI by the code they always have: what we add is null where no list has it. */
const Commune = builder.objectRef<{ insee: string }>('Commune').implement({
  fields: (t) => ({
    insee: t.exposeString('insee', { nullable: false }),
    official: t.field({
      type: OfficialTerritory,
      description: OFFICIAL,
      resolve: ({ insee }, _args, { territories }) => territories.find({ kind: 'COMMUNE', code: insee }),
    }),
  }),
});
builder.asEntity(Commune, {
  key: builder.selection<{ insee: string }>('insee'),
  resolveReference: (commune) => commune,
});

const Epci = builder.objectRef<{ siren: string }>('Epci').implement({
  fields: (t) => ({
    siren: t.exposeString('siren', { nullable: false }),
    official: t.field({
      type: OfficialTerritory,
      description: OFFICIAL,
      resolve: ({ siren }, _args, { territories }) => territories.find({ kind: 'EPCI', code: siren }),
    }),
  }),
});
builder.asEntity(Epci, {
  key: builder.selection<{ siren: string }>('siren'),
  resolveReference: (epci) => epci,
});

type Coded = { id: string; code2015?: string | null; code2024?: string | null };

/** By id: a planner picks one key for all, and either code of a quarter may be unknown. */
const Qpv = builder.objectRef<Coded>('Qpv').implement({
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    code2015: t.exposeString('code2015', external),
    code2024: t.exposeString('code2024', external),
    official: t.field({
      ...requires('code2015 code2024'),
      type: OfficialTerritory,
      description: `${OFFICIAL} The list of 2024 goes before that of 2015.`,
      resolve: ({ code2015, code2024 }, _args, { territories }) =>
        [code2024, code2015]
          .map((code) => (code ? territories.find({ kind: 'QPV', code }) : undefined))
          .find(Boolean),
    }),
  }),
});
builder.asEntity(Qpv, { key: builder.selection<{ id: string }>('id'), resolveReference: (qpv) => qpv });

type Body = { id: string; siren?: string | null };

const Actor = builder.objectRef<Body>('Actor').implement({
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    siren: t.exposeString('siren', external),
    territory: t.field({
      ...requires('siren'),
      type: OfficialTerritory,
      description:
        'The official territory that it governs, by its SIREN; null for whoever governs none. Where a body sits is not where it acts.',
      resolve: ({ siren }, _args, { territories }) => (siren ? territories.findBySiren(siren) : undefined),
    }),
  }),
});
builder.asEntity(Actor, { key: builder.selection<{ id: string }>('id'), resolveReference: (actor) => actor });
