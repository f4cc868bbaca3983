import type { YAMLParseError } from 'yaml';
import { z } from 'zod';
import { nearest, oneOf } from '../values/text.ts';
import type { Path } from './problem.ts';

/** « (vouliez-vous dire … ?) » when something near enough was meant, else nothing. */
export function didYouMean(given: string, candidates: Iterable<string>, suffix = ''): string {
  const meant = nearest(given, candidates);
  return meant === undefined ? '' : ` (vouliez-vous dire « ${meant}${suffix} » ?)`;
}

/** What a reader of YAML finds wrong most often; anything else keeps the parser's words. */
const YAML_MESSAGES: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_ALIAS: 'alias impossible',
  BAD_DQ_ESCAPE: 'échappement inconnu entre guillemets',
  BAD_INDENT: 'retrait incohérent avec ce qui précède',
  BAD_SCALAR_START: 'une valeur qui commence par ce signe se met entre guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'deux « : » sur une ligne ; mettez la valeur entre guillemets',
  BLOCK_IN_FLOW: 'une liste à tirets ne va pas entre crochets ou accolades',
  DUPLICATE_KEY: 'clé répétée',
  MISSING_CHAR: 'il manque un signe fermant : guillemet, crochet, accolade, ou virgule',
  MULTILINE_IMPLICIT_KEY: 'une clé tient sur une ligne',
  MULTIPLE_DOCS: 'un seul document par fichier (« --- » en trop)',
  NON_STRING_KEY: 'une clé est un mot',
  RESOURCE_EXHAUSTION: 'imbrication trop profonde',
  TAB_AS_INDENT: 'le retrait se fait avec des espaces, pas de tabulation',
  TAG_RESOLVE_FAILED: 'étiquette de type inconnue',
  UNEXPECTED_TOKEN: 'signe inattendu ; vérifiez retraits et guillemets',
};

export const yamlMessage = ({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string =>
  `YAML illisible : ${YAML_MESSAGES[code] ?? message.split('\n')[0]}`;

/** Longer vocabularies are left to the JSON Schema that editors complete from. */
const MOST_LISTED = 12;

/** What is wrong with a value that is none of those permitted. */
export function notOneOf(name: string, given: unknown, permitted: readonly string[]): string {
  const listed = permitted.length <= MOST_LISTED ? ` (attendu ${oneOf(permitted)})` : '';
  const hint = typeof given === 'string' ? didYouMean(given, permitted) : '';
  return `« ${name} » : « ${given} » n’est pas une des valeurs permises${hint || listed}`;
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'est une liste : chaque élément commence par « - »',
  object: 's’écrit en clés et valeurs',
  record: 's’écrit en clés et valeurs',
  string: 'est du texte : mettez cette valeur entre guillemets',
  number: 'est un nombre',
  int: 'est un nombre entier',
  boolean: 'est true ou false',
};

/** A schema's complaint in French, about the value given at its path. */
export function issueMessage(issue: z.core.$ZodIssue, path: Path, given: unknown): string {
  const name = path.findLast((part) => typeof part === 'string') ?? '';
  if (name === 'cite' && (given === undefined || issue.code === 'too_small')) {
    return 'un fait sans citation ne se charge pas : ajoutez « cite: »';
  }
  if (given === undefined && issue.code !== 'custom') return `il manque « ${name}: »`;
  if (given === null) return `« ${name} » est vide`;
  switch (issue.code) {
    case 'invalid_value':
      return notOneOf(name, given, issue.values.map(String));
    case 'invalid_type':
      return `« ${name} » ${TYPES[issue.expected] ?? issue.message}`;
    case 'invalid_key':
      return `« ${path.at(-1)} » ne peut pas être une clé de « ${path.at(-2)} » : un mot en lettres, sans accent`;
    case 'too_small':
      return given === '' || issue.origin === 'string' || issue.origin === 'array'
        ? `« ${name} » est vide`
        : `« ${name} » : ${issue.message}`;
    default:
      return `« ${name} » : ${issue.message}`;
  }
}

/** Keys that a schema knows at a path inside it; none when it is no object there. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  let here: unknown = schema;
  for (const part of path) {
    const inner = unwrap(here);
    here =
      inner instanceof z.ZodObject
        ? inner.shape[String(part)]
        : inner instanceof z.ZodArray
          ? inner.element
          : undefined;
  }
  const found = unwrap(here);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
