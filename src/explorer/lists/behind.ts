import { notFound } from '@tanstack/react-router';
import type { Loading } from '../context.ts';
import { AXES, axesIn, readCell } from '../matrix/load.ts';
import { type Told, toldById } from '../matrix/told.ts';
import { all, first } from '../search-params.ts';
import { BASES, capital, FAMILIES, RELATIONS, STATUSES, word } from '../words.ts';
import { type Group, sorted, type View } from './list.ts';
import { helped } from './load.ts';

/** Facts on a page. */
const SIZE = 25;

/** What facts can be chosen by, each with its name in the address. */
const FACETS: readonly {
  name: string;
  legend: string;
  of: (told: Told) => string;
  say: (code: string) => string;
}[] = [
  {
    name: 'dit',
    legend: 'Ce qui est dit',
    of: ({ sort }) => sort,
    say: (sort) => FAMILIES[sort] ?? RELATIONS[sort]?.[0] ?? word({}, sort),
  },
  {
    name: 'etat',
    legend: 'Où c’en est',
    of: ({ chips }) => chips.status ?? 'NOT_STATED',
    say: (status) => STATUSES[status] ?? 'rien n’est dit',
  },
  {
    name: 'preuve',
    legend: 'Comment on le sait',
    of: ({ chips }) => chips.basis,
    say: (basis) => word(BASES, basis),
  },
];

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');

function isKept(told: Told, { params, text }: View, but?: string): boolean {
  const { subject, object, said, value } = told;
  const words = plain([subject.label, said, object?.label, value].join(' '));
  if (text && !words.includes(plain(text))) return false;
  return FACETS.every(
    ({ name, of }) => name === but || !all(params, name).length || all(params, name).includes(of(told)),
  );
}

/** Values that are found, with how many remain under each; a filter of one value would filter nothing. */
const groupsOf = (facts: readonly Told[], view: View): readonly Group[] =>
  FACETS.flatMap(({ name, legend, of, say }) => {
    const values = [...Map.groupBy(facts, of).keys()];
    if (values.length < 2) return [];
    const countOf = (value: string) =>
      facts.filter((told) => of(told) === value && isKept(told, view, name)).length;
    return [
      {
        name,
        legend,
        options: values.map((value) => ({ value, label: capital(say(value)), count: countOf(value) })),
      },
    ];
  });

const lineOf = ({ citations }: Told) => String(citations[0]?.firstLine ?? '').padStart(6, '0');

/** The facts that a cell of the coverage matrix counts; the address says which cell, and what is kept of them. */
export async function loadBehind(loading: Loading, view: View) {
  const { params } = view;
  const axes = await axesIn(loading, params);
  const cell = await readCell(loading, axes, {
    row: first(params, 'ligne') ?? '',
    column: first(params, 'colonne') ?? '',
  });
  if (!cell) throw notFound();
  const { ids, row, column, count } = cell;
  const facts = await toldById(loading, ids);
  const found = await helped(
    view,
    async (one) => ({ kept: facts.filter((told) => isKept(told, one)) }),
    ({ kept }) => kept.length,
  );
  const from = Math.max(0, Number(view.after) || 0);
  const kept = sorted(view, found.kept, {
    nom: ({ subject }) => subject.label,
    ligne: lineOf,
    dit: ({ said }) => said.replace(/^«\s/, ''),
  });
  return {
    title: `${row.label} × ${column.label}`,
    axes: `${AXES[axes.rows]} × ${AXES[axes.columns].toLocaleLowerCase('fr')}`,
    matrix: { lignes: axes.rows, colonnes: axes.columns },
    facts: kept.slice(from, from + SIZE),
    next: from + SIZE < kept.length ? String(from + SIZE) : null,
    total: kept.length,
    whole: facts.length,
    count,
    groups: groupsOf(facts, view),
    less: found.less,
  };
}
export type BehindACell = Awaited<ReturnType<typeof loadBehind>>;
