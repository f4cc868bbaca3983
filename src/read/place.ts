/** Where an abstract object stands that GraphQL asks more of than its common columns give. */
export type Opening = object;
/** One execution: the values of the plan's parameters, and what decoding left to load. */
export type Run = {
  readonly params: Readonly<Record<string, unknown>>;
  open(place: Opening, id: string, into: Record<string, unknown>): void;
};
/** From the cells of the parent's tuple to the value of one field. */
export type Decode = (row: readonly unknown[], run: Run) => unknown;

/** The variables of one level of the statement: `self` is undefined at the root only. */
export type Scope = {
  readonly self: string | undefined;
  readonly rel?: string | undefined;
  readonly via?: string | undefined;
};
export type Inner = Scope & { readonly self: string };

/** An object as one positional list: the text of each cell, and what is made of a row of them. */
export type Tuple = { readonly cells: readonly string[]; readonly decode: Decode };
/** A parameter of the statement: as its text says it, and under which name its value is found when decoding. */
export type Param = { readonly text: string; readonly name: string };
/** One argument or filter field that is present and has a `where`. */
export type Condition = {
  readonly key: string | undefined;
  /** The conjunct over a scope. */
  text(scope: Scope): string;
  /** What an access compares its key with, once it has taken this condition over. */
  value(): string;
  /** What remains of it then, over `self` and `rel`. */
  readonly walked: string | undefined;
};

/** One selected field of an object: every alias with the same arguments, merged. */
export type Selected = {
  readonly name: string;
  children(): Selected[];
  /** The object that this field selects from, standing at `scope`. */
  object(scope: Scope): Tuple;
};

/** Where a read emits: one field of one tuple. Arguments are known by presence and booleans only. */
export type Place = Selected & {
  readonly self: string | undefined;
  readonly here: Scope;
  /** Shape of the arguments: booleans as they are, input objects by field, anything else a placeholder. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether any argument of the field, or field of its inputs, has a `where`. */
  readonly restrictable: boolean;
  /** Adds a cell to the parent's tuple; equal texts share one. */
  cell(text: string): number;
  columns(names: readonly string[]): number[];
  /** A value of each call, computed from the coerced arguments (and the context). */
  param(of: (args: Readonly<Record<string, unknown>>, context: unknown) => unknown): Param;
  conditions(): Condition[];
  /** New names for what a pattern declares. */
  open(pattern: string): Inner;
  /** Puts names in place of the scope words: `self` is here, `it` the inner scope's. */
  rename(pattern: string, inner?: Inner): string;
  /** The same for a condition over the inner scope itself: there `self` is the inner object. */
  within(condition: string, scope: Scope): string;
};
