import type { Sheet } from './sheet.ts';

/** What the document leaves unsaid of this thing: each is a question to ask. */
export function silencesOf(sheet: Sheet): readonly string[] {
  const { entity, about, held, here, placed, asSubject, asObject, unsaid = [] } = sheet;
  const families = new Set([...about.edges, ...held.edges].map(({ node }) => node.family as string));
  const relations = new Set([...asSubject.edges, ...asObject.edges].map(({ node }) => node.relation));
  const without = (isSaid: boolean, words: string) => (isSaid ? [] : [words]);
  switch (entity.__typename) {
    case 'Dispositif':
      return [
        ...without(entity.leadStatus === 'STATED', 'qui pilote'),
        ...without(
          families.has('FUNDING') || relations.has('PAYS_FOR') || relations.has('FUNDED_BY'),
          'qui finance, et combien',
        ),
        ...without(
          relations.has('TERM') || relations.has('DATED') || relations.has('HAPPENED'),
          'quand il commence et finit',
        ),
        ...without(entity.regime !== 'NOT_STATED', 'droit commun ou spécifique'),
        ...without(entity.placeScope !== 'NOT_STATED', 'où il s’applique'),
        ...without(relations.has('SERVES'), 'quel objectif il sert'),
      ];
    case 'Actor':
      return [
        ...without(families.has('STEERING'), 'ce qu’il pilote'),
        ...without(families.has('FUNDING') || relations.has('FUNDED_BY'), 'ce qu’il finance'),
        ...without(Boolean(entity.siren), 'son numéro SIREN'),
        ...without(
          held.edges.some(({ node }) => node.places.length > 0),
          'dans quels quartiers il agit',
        ),
      ];
    case 'Instance':
      return [
        ...without(entity.chairs.length > 0, 'qui préside'),
        ...without(Boolean(entity.frequency), 'à quel rythme elle se réunit'),
        ...without(families.has('TAKING_PART'), 'qui y siège'),
      ];
    case 'Objective':
      return [
        ...without(entity.dispositifs.length > 0, 'quel dispositif le sert'),
        ...without(entity.indicators.length > 0, 'comment il se mesure'),
        ...without(about.totalCount > 0, 'qui en répond'),
      ];
    case 'VigilancePoint':
      return without(entity.answeredBy.length > 0, 'qui doit y répondre');
    case 'Qpv':
      return [...unsaid, ...without(Boolean(entity.code2024 ?? entity.code2015), 'son code officiel')];
    case 'Commune':
      return [
        ...without(here.totalCount > 0, 'qui y fait quoi'),
        ...without(placed.totalCount > 0, 'ce qui y est mis en place'),
      ];
    case 'Term':
      return without(Boolean(entity.expansion), 'ce que le sigle veut dire');
    default:
      return unsaid;
  }
}
