import { A } from './link.tsx';

type Named = { readonly label: string; readonly slug: string };

/** Permanent address of a thing on this site. */
export const pathOf = (slug: string) => `/${slug}`;

export const Thing = ({ of }: { of: Named }) => <A href={pathOf(of.slug)}>{of.label}</A>;

/** Things in a sentence, separated by commas. */
export const Things = ({ of }: { of: readonly Named[] }) =>
  of.map((thing, index) => (
    <span key={thing.slug}>
      {index > 0 && ', '}
      <Thing of={thing} />
    </span>
  ));

/** What the document does not say, in words after the hatching. */
export const Silence = ({ children = 'non renseigné' }: { children?: React.ReactNode }) => (
  <span className="nr">{children}</span>
);

/** A sentence in which the things it names are links. */
export function Linked({ text, things }: { text: string; things: readonly Named[] }) {
  const names = things
    .flatMap(({ label, slug }) =>
      [label, label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)].map((name) => ({ name, slug })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const parts: React.ReactNode[] = [];
  let rest = text;
  while (rest) {
    const found = names
      .map(({ name, slug }) => ({ name, slug, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (!found) break;
    parts.push(
      rest.slice(0, found.at),
      <A key={`${found.slug} ${parts.length}`} href={pathOf(found.slug)}>
        {found.name}
      </A>,
    );
    rest = rest.slice(found.at + found.name.length);
  }
  return [...parts, rest];
}
