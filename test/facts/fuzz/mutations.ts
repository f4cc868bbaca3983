import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Files } from './files.ts';
import type { Random } from './random.ts';

/** What was done to the files, in words, and the files that differ (null: gone). */
export type Mutation = { said: string; files: Map<string, string | null> };

/** Things that people, editors and converters leave behind. */
const ODD = [
  ...[
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\u0000',
    '\u0007',
    '\ufffd',
    'e\u0301',
    '\u202e',
    '😀',
    '\r',
  ],
  ...[
    '"',
    "'",
    ': ',
    ' #',
    '- ',
    '*a',
    '&a ',
    '!x ',
    '%',
    '@',
    '`',
    '|',
    '>',
    '{',
    '}',
    '[',
    ']',
    ',',
    '---\n',
    '?',
  ],
];
/** Values of other types, empty ones, and ones that look like dates, lines or codes. */
const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    7,
    3.5,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    '~',
    'x',
    [],
    {},
    ['x'],
    { x: 1 },
    [[]],
  ],
  ...[
    '2015-02-30',
    '2019-07',
    '2017-spring',
    '0000',
    '12-9',
    '0',
    '9999999',
    'é',
    ' bord ',
    'a\nb',
    'A'.repeat(500),
  ],
];
const FACT_KEYS = [
  ...['id', 'object', 'value', 'verb', 'places', 'placeScope', 'themes', 'period', 'status', 'polarity'],
  ...[
    'closure',
    'basis',
    'rule',
    'note',
    'cite',
    'label',
    'slug',
    'names',
    'about',
    'source',
    'seats',
    'experimental',
  ],
];
const WORDS = [
  'DENIED',
  'CLOSED',
  'INFERRED',
  'REFERENCE',
  'ALL_QPV',
  'PLANNED',
  'AFFIRMED',
  'NOT_STATED',
  'STATED',
];

type Change = (document: Document, random: Random, files: Files) => string | undefined;

const print = (value: unknown) => JSON.stringify(value)?.slice(0, 40);

/** Every scalar, map and list below the entries. */
function nodesOf(document: Document): {
  scalars: Scalar[];
  maps: YAMLMap[];
  lists: YAMLSeq[];
  pairs: [YAMLMap, Pair][];
} {
  const found = {
    scalars: [] as Scalar[],
    maps: [] as YAMLMap[],
    lists: [] as YAMLSeq[],
    pairs: [] as [YAMLMap, Pair][],
  };
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key') found.scalars.push(node);
    },
    Map(_key, node, ancestors) {
      if (ancestors.length > 1) found.maps.push(node);
      if (ancestors.length > 1) for (const pair of node.items) found.pairs.push([node, pair as Pair]);
    },
    Seq(_key, node) {
      found.lists.push(node);
    },
  });
  return found;
}

const REFERENCE = /^([a-z-]+\/[a-z0-9-]+|contract)$/;
const ENUM = /^[A-Z][A-Z_]{3,}$/;

/** Another reference that some file holds. */
const referencesOf = (files: Files) => [
  ...new Set([...files.values()].flatMap((text) => text.match(/\b[a-z-]+\/[a-z0-9-]{3,}\b/g) ?? [])),
];

function typo(text: string, random: Random): string {
  const at = random.below(text.length);
  const other = random.one(['', text[at]?.repeat(2) ?? '', 'x', text[at]?.toLowerCase() ?? '']);
  return text.slice(0, at) + other + text.slice(at + 1);
}

/** Changes of one value, one key, one entry, one order. Undefined: nothing there to change. */
const CHANGES: Record<string, Change> = {
  'a value replaced'(document, random) {
    const { pairs } = nodesOf(document);
    if (!pairs.length) return undefined;
    const [, pair] = random.one(pairs);
    const value = random.one(VALUES);
    pair.value = document.createNode(value);
    return `${pair.key} = ${print(value)}`;
  },
  'a word changed'(document, random) {
    const scalars = nodesOf(document).scalars.filter(({ value }) => typeof value === 'string' && value);
    if (!scalars.length) return undefined;
    const scalar = random.one(scalars);
    const before = String(scalar.value);
    scalar.value = random.one([`${before} bis`, typo(before, random), before.toUpperCase(), ` ${before} `]);
    return `${print(before)} → ${print(scalar.value)}`;
  },
  'a number or a date moved'(document, random) {
    const scalars = nodesOf(document).scalars.filter(({ value }) => /^\d/.test(String(value)));
    if (!scalars.length) return undefined;
    const scalar = random.one(scalars);
    const before = scalar.value;
    scalar.value =
      typeof before === 'number'
        ? before + random.one([1, -1, 1000, 0.5])
        : String(before).replace(/\d/, () => String(random.below(10)));
    return `${print(before)} → ${print(scalar.value)}`;
  },
  'a type changed'(document, random) {
    const { pairs } = nodesOf(document);
    if (!pairs.length) return undefined;
    const [, pair] = random.one(pairs);
    const node = pair.value as Node | null;
    pair.value = random.one([
      () => document.createNode([isScalar(node) ? node.value : 'x']),
      () => document.createNode({ value: isScalar(node) ? node.value : 'x' }),
      () => document.createNode(isScalar(node) ? Number.parseFloat(String(node.value)) || true : 'x'),
      () => (isSeq(node) ? node.items[0] : node),
    ])();
    return `${pair.key}`;
  },
  'a word of a vocabulary'(document, random) {
    const scalars = nodesOf(document).scalars.filter(({ value }) => ENUM.test(String(value)));
    if (!scalars.length) return undefined;
    const scalar = random.one(scalars);
    const before = String(scalar.value);
    scalar.value = random.one([
      typo(before, random),
      before.toLowerCase(),
      random.one(scalars).value,
      random.one(WORDS),
    ]);
    return `${before} → ${print(scalar.value)}`;
  },
  'a reference led elsewhere'(document, random, files) {
    const scalars = nodesOf(document).scalars.filter(({ value }) => REFERENCE.test(String(value)));
    if (!scalars.length) return undefined;
    const scalar = random.one(scalars);
    const before = String(scalar.value);
    scalar.value = random.one([
      random.one(scalars).value,
      random.one(referencesOf(files)),
      typo(before, random),
      'contract',
    ]);
    return `${before} → ${print(scalar.value)}`;
  },
  'two references swapped'(document, random) {
    const scalars = nodesOf(document).scalars.filter(({ value }) => REFERENCE.test(String(value)));
    if (scalars.length < 2) return undefined;
    const [one, other] = [random.one(scalars), random.one(scalars)];
    [one.value, other.value] = [other.value, one.value];
    return `${other.value} ↔ ${one.value}`;
  },
  'a key removed'(document, random) {
    const { pairs } = nodesOf(document);
    if (!pairs.length) return undefined;
    const [map, pair] = random.one(pairs);
    map.items.splice(map.items.indexOf(pair as never), 1);
    return `${pair.key}`;
  },
  'a key renamed'(document, random) {
    const { pairs } = nodesOf(document);
    if (!pairs.length) return undefined;
    const [map, pair] = random.one(pairs);
    const name = random.one([
      typo(String(pair.key), random),
      random.one(FACT_KEYS),
      String(random.one(pairs)[1].key),
    ]);
    if (map.has(name)) return undefined;
    const before = String(pair.key);
    pair.key = document.createNode(name);
    return `${before} → ${name}`;
  },
  'a key added'(document, random) {
    const { maps } = nodesOf(document);
    if (!maps.length) return undefined;
    const map = random.one(maps);
    const key = random.one(FACT_KEYS);
    if (map.has(key)) return undefined;
    const value = random.one([...VALUES, ...WORDS, ...WORDS]);
    map.set(key, document.createNode(value));
    return `${key} = ${print(value)}`;
  },
  'an item removed'(document, random) {
    const lists = nodesOf(document).lists.filter(({ items }) => items.length);
    if (!lists.length) return undefined;
    const list = random.one(lists);
    list.items.splice(random.below(list.items.length), 1);
    return `one of ${list.items.length + 1}`;
  },
  'an item repeated'(document, random) {
    const lists = nodesOf(document).lists.filter(({ items }) => items.length);
    if (!lists.length) return undefined;
    const list = random.one(lists);
    const item = random.one(list.items) as Node;
    list.items.splice(random.below(list.items.length + 1), 0, item.clone() as Node);
    return `one of ${list.items.length - 1}`;
  },
  'an item moved to another list'(document, random) {
    const lists = nodesOf(document).lists.filter(({ items }) => items.length);
    if (lists.length < 2) return undefined;
    const [from, to] = [random.one(lists), random.one(lists)];
    const [item] = from.items.splice(random.below(from.items.length), 1);
    to.items.push(item);
    return `of ${from.items.length + 1} to ${to.items.length}`;
  },
  'entries in another order'(document, random) {
    const [list] = nodesOf(document).lists;
    if (!list) return undefined;
    list.items = random.shuffled(list.items);
    return `${list.items.length} entries`;
  },
  'keys in another order'(document, random) {
    const { maps } = nodesOf(document);
    for (const map of maps) map.items = random.shuffled(map.items);
    return `${maps.length} maps`;
  },
  'another layout'(document, random) {
    visit(document, {
      Collection(_key, node) {
        node.flow = random.next() < 0.5;
      },
      Scalar(_key, node) {
        if (typeof node.value === 'string')
          node.type = random.one(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const);
      },
    });
    return 'flow or block, any quotes';
  },
};

type Scratch = (text: string, random: Random) => [text: string, said: string];

/** Changes of characters and lines, whatever they stand for. */
const SCRATCHES: Record<string, Scratch> = {
  'a file cut short'(text, random) {
    const at = random.below(text.length);
    return [text.slice(0, at), `at ${at}`];
  },
  'an odd character'(text, random) {
    const [at, odd] = [random.below(text.length), random.one(ODD)];
    return [text.slice(0, at) + odd + text.slice(at), `${JSON.stringify(odd)} at ${at}`];
  },
  'a character lost'(text, random) {
    const at = random.below(text.length);
    return [text.slice(0, at) + text.slice(at + 1), `${JSON.stringify(text[at])} at ${at}`];
  },
  'a line lost'(text, random) {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    return [lines.toSpliced(at, 1).join('\n'), `line ${at + 1}`];
  },
  'a line repeated'(text, random) {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    return [lines.toSpliced(at, 0, lines[at] ?? '').join('\n'), `line ${at + 1}`];
  },
  'a line moved'(text, random) {
    const lines = text.split('\n');
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    const [line = ''] = lines.splice(from, 1);
    return [lines.toSpliced(to, 0, line).join('\n'), `line ${from + 1} to ${to + 1}`];
  },
  'another indentation'(text, random) {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    lines[at] = random.one([
      `  ${line}`,
      ` ${line}`,
      `\t${line}`,
      line.replace(/^ {2}/, ''),
      line.replace(/^ */, '\t'),
    ]);
    return [lines.join('\n'), `line ${at + 1}`];
  },
  'a comment, or lines that end otherwise'(text, random) {
    return random.one<[string, string]>([
      [text.replaceAll('\n', '\r\n'), 'CRLF'],
      [`\ufeff${text}`, 'byte order mark'],
      [text.replace(/\n/, '\n# ôté: rien\n'), 'comment'],
      [`${text}\n\n`, 'blank lines'],
      [`---\n${text}`, 'document start'],
      ['', 'empty file'],
    ]);
  },
};

const [changes, scratches] = [Object.keys(CHANGES), Object.keys(SCRATCHES)];
/**
 * Every file with its entries, its facts and the keys of everything in another order. Citations, places and lines of
 * an outline stay in theirs, which says something.
 */
export function permute(files: Files, random: Random): Map<string, string> {
  const permuted = [...files].map(([file, text]): [string, string] => {
    const document = parseDocument(text);
    visit(document, {
      Map(_key, node) {
        node.items = random.shuffled(node.items);
      },
      Seq(_key, node, ancestors) {
        const { key } = ancestors.at(-1) as Pair<{ value: string }>;
        const isList = ancestors.length === 3 || (ancestors.length === 6 && isMap(node.items[0]));
        if (isList && key.value !== 'cite') node.items = random.shuffled(node.items);
      },
    });
    return [file, document.toString({ lineWidth: 0 })];
  });
  return new Map(random.shuffled(permuted));
}

/** Every way in which a mutation may come about. */
export const WAYS: readonly string[] = [
  ...changes,
  ...scratches,
  'a file gone',
  'an entry moved to another file',
];

/** One mutation, in the way that the random stream chooses. */
export function mutate(files: Files, random: Random): Mutation {
  for (;;) {
    const way = random.one(WAYS);
    const file = random.one([...files.keys()]);
    const text = files.get(file) ?? '';
    const done = way in SCRATCHES ? scratch(way, file, text, random) : restructure(way, file, files, random);
    if (done && [...done.files].some(([name, changed]) => changed !== files.get(name))) return done;
  }
}

function scratch(way: string, file: string, text: string, random: Random): Mutation | undefined {
  const [changed, said] = SCRATCHES[way]?.(text, random) ?? [text, ''];
  return { said: `${way} in ${file}: ${said}`, files: new Map([[file, changed]]) };
}

function restructure(way: string, file: string, files: Files, random: Random): Mutation | undefined {
  if (way === 'a file gone') return { said: `${way}: ${file}`, files: new Map([[file, null]]) };
  const document = parseDocument(files.get(file) ?? '');
  if (way === 'an entry moved to another file') return moveEntry(document, file, files, random);
  const said = CHANGES[way]?.(document, random, files);
  if (said === undefined) return undefined;
  return { said: `${way} in ${file}: ${said}`, files: new Map([[file, printed(document)]]) };
}

function moveEntry(document: Document, file: string, files: Files, random: Random): Mutation | undefined {
  const other = random.one([...files.keys()]);
  const target = parseDocument(files.get(other) ?? '');
  const [from, to] = [nodesOf(document).lists[0], nodesOf(target).lists[0]];
  if (other === file || !from?.items.length || !to) return undefined;
  const [entry] = from.items.splice(random.below(from.items.length), 1);
  to.items.splice(random.below(to.items.length + 1), 0, entry);
  const said = `an entry moved from ${file} to ${other}`;
  return {
    said,
    files: new Map([
      [file, printed(document)],
      [other, printed(target)],
    ]),
  };
}

function printed(document: Document): string | null {
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    return null;
  }
}
