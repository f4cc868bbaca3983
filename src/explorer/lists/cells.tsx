import type { ProofFragment } from '../generated/graphql.ts';
import { Figure } from '../ui/icon.tsx';
import { Where } from '../ui/proof.tsx';
import { type Named, Silence, Thing, Things } from '../ui/thing.tsx';
import { capital, counted } from '../words.ts';
import type { Group } from './list.ts';
import type { Counts } from './load.ts';

/** Cells and filters that several lists have. */

export const named = ({ acronym, label, slug }: { acronym?: string | null } & Named) => (
  <>
    <Thing of={{ label: acronym ?? label, slug }} />
    {acronym && acronym !== label && <span className="faint"> {label}</span>}
  </>
);

export const orSilence = (things: readonly Named[], silence = 'non renseigné') =>
  things.length ? <Things of={things} /> : <Silence>{silence}</Silence>;

/** Where a thing is written: a press shows the words. */
export const written = (citations: readonly ProofFragment[]) =>
  citations.length ? <Where of={citations.slice(0, 1)} /> : <Silence />;

type Role = { readonly id: string; readonly family: string };
type Roles<R> = { readonly totalCount: number; readonly edges: readonly { readonly node: R }[] };
/** Some roles, each after the figure of its family, and how many there are besides. */
export const roles = <R extends Role>({ totalCount, edges }: Roles<R>, say: (role: R) => React.ReactNode) =>
  edges.length ? (
    <ul>
      {edges.map(({ node }) => (
        <li key={node.id}>
          <Figure family={node.family} />
          <span>{say(node)}</span>
        </li>
      ))}
      {totalCount > edges.length && (
        <li className="faint">et {counted(totalCount - edges.length, 'autre rôle', 'autres rôles')}</li>
      )}
    </ul>
  ) : (
    <Silence>rien n’est dit</Silence>
  );

type Theme = Named & { readonly parent?: { readonly slug: string } | null };
/** Headings, each before those that stand under it. */
const nested = (themes: readonly Theme[], under?: string): readonly Theme[] =>
  themes
    .filter(({ parent }) => parent?.slug === under)
    .flatMap((theme) => [theme, ...nested(themes, theme.slug)]);

export const themeGroup = (themes: readonly Theme[], counts: Counts): Group => ({
  name: 'theme',
  legend: 'Thème',
  one: 'Tous les thèmes',
  options: nested(themes).map(({ label, slug, parent }) => ({
    value: slug,
    label,
    sub: Boolean(parent),
    count: counts[slug] ?? 0,
  })),
});

/** A filter by the values of a vocabulary, as pages word them. */
export const codeGroup = (
  name: string,
  legend: string,
  codes: readonly string[],
  say: (code: string) => string,
  counts: Counts,
): Group => ({
  name,
  legend,
  options: codes.map((value) => ({ value, label: capital(say(value)), count: counts[value] ?? 0 })),
});

type Counted = { readonly totalCount: number };
export const yesNoGroup = (
  name: string,
  legend: string,
  [yes, whenYes]: readonly [label: string, found: Counted],
  [no, whenNo]: readonly [label: string, found: Counted],
): Group => ({
  name,
  legend,
  options: [
    { value: 'oui', label: yes, count: whenYes.totalCount },
    { value: 'non', label: no, count: whenNo.totalCount },
  ],
});

/** Where the next page of a list starts. */
export const nextOf = ({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } }) =>
  pageInfo.hasNextPage ? pageInfo.endCursor : null;
