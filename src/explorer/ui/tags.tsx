import { type Freed, type Group, textIn } from '../lists/list.ts';
import { all, type Params, parseParams, printParams } from '../search-params.ts';
import { number } from '../words.ts';
import { A } from './link.tsx';
import { usePlace } from './loading.ts';

/** A filter that a list passes, and how it is called. */
export type Tag = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isNegative: boolean;
};

export const tagsOf = (groups: readonly Group[], params: Params): readonly Tag[] =>
  groups.flatMap((group) =>
    group.options
      .filter(({ value }) => all(params, group.name).includes(value))
      .map(({ value, label }) => ({
        name: group.name,
        value,
        label: group.one ? `${group.legend}\u00a0: ${label}` : label,
        isNegative: group.name === 'sans',
      })),
  );

const without = (params: Params, name: string, value: string): string =>
  printParams({ ...params, [name]: all(params, name).filter((one) => one !== value), apres: undefined });

type TagsProps = {
  readonly of: readonly Tag[];
  /** Address of the list without a filter. */
  readonly bare: string;
};

/** The filters that are on, the text among them: each is taken away by one press. */
export function Tags({ of, bare }: TagsProps) {
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  const text = textIn(params);
  return (
    <p className="tags">
      {text && (
        <A className="tag" href={pathname + printParams({ ...params, q: undefined, apres: undefined })}>
          «&nbsp;{text}&nbsp;»<span className="hidden">, retirer ce filtre</span>
          <span aria-hidden="true">×</span>
        </A>
      )}
      {of.map(({ name, value, label, isNegative }) => (
        <A className="tag" key={`${name} ${value}`} href={pathname + without(params, name, value)}>
          <span>
            {isNegative && <strong>sans </strong>}
            {isNegative ? label.replace(/^Sans /, '') : label}
          </span>
          <span className="hidden">, retirer ce filtre</span>
          <span aria-hidden="true">×</span>
        </A>
      ))}
      <A href={bare}>Tout effacer</A>
    </p>
  );
}

type NothingProps = TagsProps & {
  /** What the list is of, one of it. */
  readonly one: string;
  /** How many filters are on. */
  readonly active: number;
  /** What would be found with one filter less. */
  readonly less: readonly Freed[];
};

/** Where nothing passes: which filter to take away, and how many there would be. */
export function NothingFound({ of, bare, one, active, less }: NothingProps) {
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  const labelOf = (name: string, value: string) =>
    of.find((tag) => tag.name === name && tag.value === value)?.label ?? value;
  return (
    <section className="panel">
      <h3>
        Aucun {one} ne passe {active > 1 ? `ces ${active} filtres` : 'ce filtre'}
      </h3>
      <p>
        {less.length > 0
          ? 'Avec un filtre de moins, il y en a\u00a0:'
          : active > 1
            ? 'Retirez-en un ci-dessus, ou repartez de la liste entière.'
            : 'Essayez un autre mot, plus court, ou un autre filtre.'}
      </p>
      <p className="buttons">
        {less.map(({ name, value, total: found }, index) => (
          <A
            className={index ? 'button' : 'button primary'}
            key={`${name} ${value}`}
            href={pathname + without(params, name, value)}
          >
            Retirer «&nbsp;{labelOf(name, value)}&nbsp;» ({number(found)})
          </A>
        ))}
        <A className={less.length ? 'button' : 'button primary'} href={bare}>
          Tout effacer
        </A>
      </p>
    </section>
  );
}
