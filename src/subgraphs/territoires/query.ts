import { pageSize, wordsOf } from '../shared/refusal.ts';
import { builder } from './builder.ts';
import { OfficialKind, OfficialTerritory } from './official-territory.ts';

const OfficialPlace = builder.inputType('OfficialPlace', {
  description: 'A territory by its kind and official code.',
  fields: (t) => ({
    kind: t.field({ type: OfficialKind, required: true, description: 'Which list the code is of.' }),
    code: t.string({ required: true, description: 'Official code: 54, 245400676.' }),
  }),
});

builder.queryType({
  fields: (t) => ({
    officialTerritory: t.field({
      type: OfficialTerritory,
      description: 'The territory of this official code; null when the lists at hand have none.',
      args: {
        kind: t.arg({ type: OfficialKind, required: true, description: 'Which list the code is of.' }),
        code: t.arg.string({ required: true, description: 'Official code: 54395, 245400676, QP054001.' }),
      },
      resolve: (_root, place, { territories }) => territories.find(place),
    }),
    officialTerritories: t.field({
      type: [OfficialTerritory],
      nullable: { list: true, items: false },
      description:
        'Territories by code or name, the nearest to what is asked first, then the most populated. Null when the list is away.',
      args: {
        text: t.arg.string({
          description: 'A code, or beginnings of words of a name, in any case and accents.',
        }),
        kind: t.arg({ type: [OfficialKind], description: 'Only of these kinds.' }),
        within: t.arg({ type: OfficialPlace, description: 'Only those of this EPCI, department or region.' }),
        first: t.arg.int({ description: '0 to 100, 20 unless told.' }),
      },
      resolve: (_root, { text, kind, within, first }, { territories }) => {
        const words = text == null ? undefined : wordsOf(text);
        return territories.search(
          { words, kinds: kind ?? undefined, within: within ?? undefined },
          pageSize(first),
        );
      },
    }),
  }),
});
