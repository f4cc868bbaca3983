import { A } from '../ui/link.tsx';
import { counted } from '../words.ts';

export type Connection<Node> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
};
export const nodesOf = <Node,>({ edges }: Pick<Connection<Node>, 'edges'>) => edges.map(({ node }) => node);

/** A count, where there is something to count: a zero would say what the document does not. */
export const atLeastOne = (count: number, one: string, many?: string) =>
  count ? counted(count, one, many) : undefined;

type BlockProps = { title: string; note?: string | undefined; children: React.ReactNode };

/** One matter of a sheet under its heading. */
export const Block = ({ title, note, children }: BlockProps) => (
  <section className="block">
    <header>
      <h2>{title}</h2>
      {note && <span className="small faint">{note}</span>}
    </header>
    {children}
  </section>
);

/** How many roles a page leaves out, and where they are. */
export const Rest = ({ of: { totalCount, edges } }: { of: Connection<unknown> }) =>
  totalCount > edges.length && (
    <p className="small faint">
      Les {edges.length} premiers rôles sur {totalCount}. Tous sont dans les <A href="/donnees">données</A>.
    </p>
  );
