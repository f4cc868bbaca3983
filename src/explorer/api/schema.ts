import {
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';

const FILES = import.meta.glob<string>('../../../schema/api.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Field = {
  readonly name: string;
  readonly type: string;
  readonly says: string;
  readonly deprecated: string | undefined;
  readonly takes: readonly Field[];
};
export type Type = {
  readonly name: string;
  /** What sort of definition it is, in French. */
  readonly sort: string;
  readonly says: string;
  readonly fields: readonly Field[];
  /** Types it is one of, or that are of it. */
  readonly of: readonly string[];
};

const SORTS: Readonly<Record<string, string>> = {
  ObjectTypeDefinition: 'Choses et réponses',
  InterfaceTypeDefinition: 'Interfaces',
  UnionTypeDefinition: 'Unions',
  InputObjectTypeDefinition: 'Filtres',
  EnumTypeDefinition: 'Listes de valeurs',
  ScalarTypeDefinition: 'Valeurs simples',
};

type Described = {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string } | undefined;
  readonly directives?: readonly unknown[] | undefined;
};

const deprecatedOf = ({ directives = [] }: InputValueDefinitionNode | Described): string | undefined =>
  (directives as InputValueDefinitionNode['directives'])?.flatMap(({ name, arguments: given = [] }) =>
    name.value === 'deprecated'
      ? given.map(({ value }) => ('value' in value ? String(value.value) : ''))
      : [],
  )[0];

const inputOf = (node: InputValueDefinitionNode): Field => ({
  name: node.name.value,
  type: print(node.type) + (node.defaultValue ? ` = ${print(node.defaultValue)}` : ''),
  says: node.description?.value ?? '',
  deprecated: deprecatedOf(node),
  takes: [],
});

type WithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
const fieldsOf = (node: WithFields): Field[] =>
  (node.fields ?? []).map((field) => ({
    name: field.name.value,
    type: print(field.type),
    says: field.description?.value ?? '',
    deprecated: deprecatedOf(field),
    takes: (field.arguments ?? []).map(inputOf),
  }));
const valuesOf = (node: EnumTypeDefinitionNode): Field[] =>
  (node.values ?? []).map((value) => ({
    name: value.name.value,
    type: '',
    says: value.description?.value ?? '',
    deprecated: deprecatedOf(value),
    takes: [],
  }));
const inputsOf = (node: InputObjectTypeDefinitionNode): Field[] => (node.fields ?? []).map(inputOf);

function typeOf(node: DefinitionNode): Type[] {
  const sort = SORTS[node.kind];
  if (!sort || !('name' in node) || !node.name) return [];
  const of =
    node.kind === 'UnionTypeDefinition'
      ? (node.types ?? [])
      : 'interfaces' in node
        ? (node.interfaces ?? [])
        : [];
  const fields =
    node.kind === 'EnumTypeDefinition'
      ? valuesOf(node)
      : node.kind === 'InputObjectTypeDefinition'
        ? inputsOf(node)
        : node.kind === 'ObjectTypeDefinition' || node.kind === 'InterfaceTypeDefinition'
          ? fieldsOf(node)
          : [];
  const says = (node as Described).description?.value ?? '';
  return [{ name: node.name.value, sort, says, fields, of: of.map(({ name }) => name.value) }];
}

/** The committed schema, as a reference shows it; parsed once. */
export const TYPES: readonly Type[] = Object.values(FILES).flatMap((text) =>
  parse(text, { noLocation: true }).definitions.flatMap(typeOf),
);

/** Folded for search: neither case nor accents count. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');

export type Found = { readonly type: Type; readonly fields: readonly Field[] };

/** Types and fields whose names, descriptions or French labels hold every word; names first. */
export function findTypes(words: string, labelOf: (name: string) => string): readonly Found[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const holds = (...texts: readonly string[]) => {
    const text = folded(texts.join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const inName = ({ type }: Found) => Number(holds(type.name, labelOf(type.name)));
  return TYPES.map((type) => ({
    type,
    fields: type.fields.filter(({ name, says }) => holds(name, says, labelOf(name))),
  }))
    .filter(({ type, fields }) => fields.length > 0 || holds(type.name, type.says, labelOf(type.name)))
    .toSorted((a, b) => inName(b) - inName(a));
}
