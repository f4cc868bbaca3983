import { notFound } from '@tanstack/react-router';
import type { Loading } from '../context.ts';
import { AXES, axesIn, readCell } from '../matrix/load.ts';
import { type Told, toldById } from '../matrix/told.ts';
import { first } from '../search-params.ts';
import { BASES, FAMILIES, RELATIONS, STATUSES, word } from '../words.ts';
import { sorted, type View } from './list.ts';
import { helped } from './load.ts';
import { type Facet, groupsOf, keptOf } from './whole.ts';

/** Facts on a page. */
const SIZE = 25;

const FACETS: readonly Facet<Told>[] = [
  {
    name: 'dit',
    legend: 'Ce qui est dit',
    of: ({ sort }) => [sort],
    say: (sort) => FAMILIES[sort] ?? RELATIONS[sort]?.[0] ?? word({}, sort),
  },
  {
    name: 'etat',
    legend: 'Où c’en est',
    of: ({ chips }) => [chips.status ?? 'NOT_STATED'],
    say: (status) => STATUSES[status] ?? 'rien n’est dit',
  },
  {
    name: 'preuve',
    legend: 'Comment on le sait',
    of: ({ chips }) => [chips.basis],
    say: (basis) => word(BASES, basis),
  },
];
const wordsOf = ({ subject, object, said, value }: Told) =>
  [subject.label, said, object?.label, value].join(' ');

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
    async (one) => ({ kept: keptOf(facts, one, FACETS, wordsOf) }),
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
    groups: groupsOf(facts, view, FACETS, wordsOf),
    less: found.less,
  };
}
export type BehindACell = Awaited<ReturnType<typeof loadBehind>>;
