/** What a format writes in one place of one row. A day is `2019-07-15`: its column says that it is one. */
export type Cell = string | number | boolean | null;

/** One row as the API answers it. */
// biome-ignore lint/suspicious/noExplicitAny: it has the shape of the table's selection
export type Row = any;

/** What is written where the document is silent. */
export const SILENT = 'n.r.';
/** Between the values of one cell. */
export const BETWEEN = ' | ';

export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/**
 * One column. A `path` into the API's row is enough: what is selected, the type, the list and the French words of an
 * enum follow from the schema. `leads(asOf: $asOf).label` and `facts(first: 1).edges.node.id` are paths too; a path
 * that ends at a thing selects what tells it apart, shows its label, and is a link of the graph formats.
 */
export type Column = {
  /** French, as printed on top: it is also the name of the field in the dictionary. */
  readonly header: string;
  readonly description: string;
  readonly path?: string;
  /** Computed instead of read; `needs` are the paths that it reads. */
  readonly value?: (row: Row) => Cell | readonly Cell[];
  readonly needs?: readonly string[];
  /** Of a computed value; a read one has that of the schema. */
  readonly type?: CellType;
  /** True where nothing means that the document is silent (n.r.), not that the question makes no sense (empty). */
  readonly silent?: boolean | ((row: Row) => boolean);
};

/** How the rows of a table are edges: paths to both ends and to the word on the edge. */
export type Edges = { readonly source: string; readonly target: string; readonly label: string };

/**
 * Everything that can be exported is one of these. `root` is the query of the API: its arguments, and the fields of its
 * `filter`, are the filters of the export, whatever they are.
 */
export type Table = {
  /** As in `/export/<name>.csv`. */
  readonly name: string;
  /** Field of Query; the name unless told. */
  readonly root?: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Rows are edges between things. Absent, rows are things and their links are the columns that end at one. */
  readonly edges?: Edges;
  /** False: rows are neither things nor edges, and there is no graph of them. */
  readonly graph?: boolean;
  /** For an answer that is no list (a matrix): what to select of it, its rows, and its columns when it decides them. */
  readonly whole?: {
    readonly select: string;
    rows(answer: Row): Iterable<Row>;
    columns?(answer: Row): readonly Column[];
  };
};
