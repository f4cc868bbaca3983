import { all, type Params } from '../search-params.ts';

/** What an address says already, carried by a form that says more. */
export const Kept = ({ of, but }: { of: Params; but: readonly string[] }) =>
  Object.keys(of)
    .filter((name) => !but.includes(name))
    .flatMap((name) =>
      all(of, name).map((value) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      )),
    );
