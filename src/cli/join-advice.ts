/** What to do about a problem of composition, by its code: ours, and those of the library that a partner meets. */
const ADVICE: Readonly<Record<string, string>> = {
  NAME_TAKEN: 'Donnez un autre nom à votre sous-graphe : --name.',
  EXTENDS: 'Retirez @extends : en Federation 2, « type Qpv @key(fields: "id") » suffit.',
  CHANGED: 'C’est à nous, et n’a pas à changer : donnez un autre nom au vôtre.',
  NOT_NULLABLE: 'Retirez le « ! » : quand un service est absent, ce champ doit pouvoir être nul.',
  LISTS_OURS: 'Rendez un type à vous, qui porte la clef du nôtre : nous seuls listons nos entités.',
  KEY_MAY_BE_NULL:
    'Prenez « id » pour clef, et le code par @requires : une clef nulle est sautée sans un mot. Pour seulement nommer une entité par son code, ajoutez « resolvable: false ».',
  OVERRIDES: 'Retirez @override : donnez un autre nom à votre champ.',
  FIELD_TYPE_MISMATCH: 'Nous avons déjà ce champ, d’un autre type : donnez un autre nom au vôtre.',
  FIELD_ARGUMENT_TYPE_MISMATCH:
    'Nous avons déjà ce champ, d’autres arguments : donnez un autre nom au vôtre.',
  INVALID_FIELD_SHARING:
    'Nous avons déjà ce champ : donnez un autre nom au vôtre, ou marquez-le @external si vous ne faites que le lire.',
  TYPE_KIND_MISMATCH: 'Nous avons déjà un type de ce nom, d’une autre sorte : renommez le vôtre.',
  ENUM_VALUE_MISMATCH:
    'Nous avons déjà cette énumération : reprenez toutes ses valeurs et elles seules, ou renommez la vôtre.',
  EMPTY_MERGED_ENUM_TYPE:
    'Nous avons déjà cette énumération : reprenez toutes ses valeurs et elles seules, ou renommez la vôtre.',
  EMPTY_MERGED_INPUT_TYPE: 'Nous avons déjà un « input » de ce nom : renommez le vôtre.',
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH:
    'Nous avons déjà un « input » de ce nom : renommez le vôtre.',
  INTERFACE_FIELD_NO_IMPLEM:
    'Cette interface est à nous : reprenez-en tous les champs dans vos types et n’en ajoutez pas, ou renommez la vôtre.',
  IMPLEMENTED_BY_INACCESSIBLE: 'Retirez @inaccessible : ce champ est à nous, et chacun le lit.',
  EXTERNAL_MISSING_ON_BASE: 'Nous n’avons pas ce champ : voyez schema/api.graphql.',
  EXTERNAL_TYPE_MISMATCH: 'Reprenez le type exact de schema/api.graphql.',
  EXTERNAL_UNUSED: 'Ce champ @external ne sert à aucun @requires ni @key : retirez-le.',
  MERGED_DIRECTIVE_APPLICATION_ON_EXTERNAL: 'Laissez @external seul : ce champ est à nous.',
  KEY_INVALID_FIELDS: 'Une clef est faite de champs de votre type : voyez nos clefs dans docs/join.md.',
  REQUIRES_INVALID_FIELDS: 'Les champs de @requires doivent être déclarés @external dans votre type.',
  REQUIRES_FIELDS_MISSING_EXTERNAL:
    'Les champs de @requires doivent être déclarés @external dans votre type.',
  SATISFIABILITY_ERROR:
    'On ne peut pas atteindre ce champ : donnez à votre type une clef que nous servons (docs/join.md).',
  INVALID_GRAPHQL:
    'Le fichier ne se lit pas : voyez le message. Une directive s’importe par « extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"]) ».',
};

/** What to do about a problem, in French; where we foresaw nothing, where to look. */
export const adviceOn = (code: string): string =>
  ADVICE[code] ?? 'Lisez le message ; les règles et les clefs sont dans docs/join.md.';
