import { notFound, redirect } from '@tanstack/react-router';
import { dayIn } from '../chosen.ts';
import { type Loading, load } from '../context.ts';
import { LinkProofsDocument, NeighboursDocument, type NeighboursQuery } from '../generated/graphql.ts';
import { type Params, printParams } from '../search-params.ts';
import { columnOf, hasColumn } from './columns.ts';
import { endOf, isCut, type Link, linksOf, RELATED } from './links.ts';
import { networkOf } from './network.ts';
import { pathTo, viewOf } from './view.ts';

/** So many links of what is chosen are proved on the page; the list has them all. */
export const PROVED = 12;

/** A neighbourhood as an address asks for it: the centre's links, and those of what is unfolded. */
export async function loadNeighbourhood(loading: Loading, slug: string, params: Params) {
  const view = viewOf(slug, params);
  const around = (one: string, kind?: string, relations = RELATED) =>
    load(loading, NeighboursDocument, {
      asOf: dayIn(params),
      slug: one,
      id: one,
      relations: relations.length ? [...relations] : undefined,
      acts: kind === undefined || ['ACTOR', 'INSTANCE'].includes(kind),
      isPlace: kind === undefined || columnOf(kind) === 'PLACE',
    });
  const first = await around(slug);
  const { entity } = first;
  if (!entity) throw notFound();
  if (entity.slug !== slug)
    throw redirect({ href: pathTo(entity.slug) + printParams(params), statusCode: 301 });
  // Of a thing that has no column of its own, whatever is said counts.
  const answers: NeighboursQuery[] = [hasColumn(entity.kind) ? first : await around(slug, undefined, [])];
  const centre = endOf(entity);
  const near = networkOf({ centre, links: linksTold(answers), view });
  const unfolded = new Map<string, string | undefined>(view.opened.map((one) => [one, undefined]));
  if (view.depth === 2) for (const { key, kind } of near.unfoldable) unfolded.set(key, kind);
  unfolded.delete(slug);
  const more = await Promise.all([...unfolded].map(([one, kind]) => around(one, kind)));
  answers.push(...more.filter((answer) => answer.entity));
  const links = linksTold(answers);
  const network = networkOf({ centre, links, view });
  const ids = [...new Set(network.chosen.slice(0, PROVED).map(({ fact }) => fact))];
  const proofs = ids.length ? (await load(loading, LinkProofsDocument, { ids })).nodes : [];
  return { centre, typename: entity.__typename, links, view, proofs, isCut: answers.some(isCut) };
}

export type Neighbourhood = Awaited<ReturnType<typeof loadNeighbourhood>>;

const linksTold = (answers: readonly NeighboursQuery[]): readonly Link[] => [
  ...new Map(answers.flatMap(linksOf).map((link) => [link.id, link])).values(),
];
