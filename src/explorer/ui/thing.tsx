import { A } from './link.tsx';

export type Named = { readonly label: string; readonly slug: string };

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
  <span className="nr">
    <span>{children}</span>
  </span>
);
