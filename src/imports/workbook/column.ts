import { z } from 'zod';

/** How a value is written in a cell, and read back. */
export type Kind = 'text' | 'integer' | 'boolean' | 'date' | 'list' | 'pairs';

/** A column of a sheet: what is printed on top, where its value goes in an entry, what it may be. */
export type Column = {
  /** Path in the entry: `period.from.date`, `cite.quote`. */
  readonly path: string;
  readonly header: string;
  readonly kind: Kind;
  /** The closed vocabulary that it belongs to: a list to choose from. */
  readonly values?: readonly string[];
  /** Shown beside the cell that is being written. */
  readonly hint?: string;
};

/** The column of a field of the facts format: its kind, its vocabulary and its hint are those of the format. */
export function columnOf(path: string, header: string, schema: z.ZodType, hint = schema.description): Column {
  const type = unwrap(schema);
  const values = type instanceof z.ZodEnum ? type.options.map(String) : undefined;
  return { path, header, kind: kindOf(type), ...(values && { values }), ...(hint && { hint }) };
}

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;

function kindOf(type: unknown): Kind {
  if (type instanceof z.ZodArray) return 'list';
  if (type instanceof z.ZodRecord) return 'pairs';
  if (type instanceof z.ZodBoolean) return 'boolean';
  return type instanceof z.ZodNumber ? 'integer' : 'text';
}

const BETWEEN = ' | ';
const BOOLEANS: Readonly<Record<string, boolean>> = {
  oui: true,
  vrai: true,
  true: true,
  non: false,
  faux: false,
  false: false,
};

/** A bar that is no separator is doubled. */
const join = (items: readonly unknown[]) =>
  items.map((item) => String(item).replaceAll('|', '||')).join(BETWEEN);
const split = (text: string) => text.split(/ \|(?!\|) /).map((item) => item.replaceAll('||', '|').trim());

export function encode({ kind }: Column, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return join(value);
  if (kind === 'pairs') return join(Object.entries(value).map(([name, said]) => `${name} = ${said}`));
  return String(value);
}

/** What a cell says, as the facts format writes it; what makes no sense is left as it is, for the format to refuse. */
export function decode({ kind }: Column, text: string): unknown {
  switch (kind) {
    case 'integer':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
    case 'boolean':
      return BOOLEANS[text.toLowerCase()] ?? text;
    case 'list':
      return split(text);
    case 'pairs':
      return Object.fromEntries(split(text).map((pair) => pairOf(pair)));
    case 'date':
      return /^\d{5}$/.test(text) ? dayOf(Number(text)) : text;
    default:
      return text;
  }
}

const pairOf = (pair: string): [string, string] => {
  const at = pair.indexOf('=');
  return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
};

/** A day that the spreadsheet took for a date is a number of days. */
const dayOf = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
