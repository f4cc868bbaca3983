/** What stands after `?`: a value, or several under one name. */
export type Params = Readonly<Record<string, string | readonly string[]>>;

export function parseParams(search: string): Params {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())]
      .map((name) => {
        const values = params.getAll(name).filter((value) => value !== '');
        return [name, values.length === 1 ? (values[0] ?? '') : values] as const;
      })
      .filter(([, values]) => values.length > 0),
  );
}

/** With its `?`, or empty; names in order, so that one view has one address. */
export function printParams(params: Readonly<Record<string, unknown>>): string {
  const pairs = Object.keys(params)
    .sort()
    .flatMap((name) =>
      [params[name]]
        .flat()
        .filter((value) => value !== undefined && value !== '')
        .map((value) => [name, String(value)]),
    );
  const printed = new URLSearchParams(pairs).toString();
  return printed ? `?${printed}` : '';
}

export const first = (params: Params, name: string): string | undefined => [params[name]].flat()[0];
export const all = (params: Params, name: string): readonly string[] =>
  [params[name]].flat().filter((value) => value !== undefined);
