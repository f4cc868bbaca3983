import { useLocation } from '@tanstack/react-router';
import type { Group } from '../lists/list.ts';
import { all, first, type Params, parseParams } from '../search-params.ts';
import { number } from '../words.ts';
import { Icon } from './icon.tsx';
import { Kept } from './kept.tsx';
import { A } from './link.tsx';

type FilterProps = { groups: readonly Group[]; active: number; searched: string | false };

/** A box that is ticked looks so at once; what it finds follows. */
export function Filters({ groups, active, searched }: FilterProps) {
  const { pathname, searchStr } = useLocation();
  const params = parseParams(searchStr);
  const text = first(params, 'q');
  return (
    <details className="filters fold">
      <summary className="button">
        <Icon name="filter" />
        Filtres{active > 0 && ` (${active})`}
      </summary>
      <form action={pathname}>
        <Kept of={params} but={['q', 'apres', ...groups.map(({ name }) => name)]} />
        {searched && (
          <fieldset>
            <legend>
              <label htmlFor="q">{searched}</label>
            </legend>
            <input id="q" type="search" name="q" key={text} defaultValue={text} maxLength={100} />
          </fieldset>
        )}
        {groups.map((group) => (
          <fieldset key={`${group.name} ${group.legend}`}>
            <legend>{group.legend}</legend>
            {group.one ? <One of={group} params={params} /> : <Several of={group} params={params} />}
          </fieldset>
        ))}
        <button type="submit" className="button">
          Appliquer
        </button>
      </form>
    </details>
  );
}

type ChoiceProps = { of: Group; params: Params };

const Several = ({ of: { name, options }, params }: ChoiceProps) =>
  options.map(({ value, label, count, sub, href }) =>
    href ? (
      <p className="check elsewhere" key={value}>
        <A href={href}>{label}</A>
        <span className="count">{number(count ?? 0)}</span>
      </p>
    ) : (
      <label className={sub ? 'check sub' : 'check'} key={value}>
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={all(params, name).includes(value)}
          onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
        />
        {label}
        {count !== undefined && <span className="count">{number(count)}</span>}
      </label>
    ),
  );

/** One of many: chosen, then applied, so that arrows may go through them. */
function One({ of: { name, legend, one, options }, params }: ChoiceProps) {
  const chosen = first(params, name) ?? '';
  const sorts = Map.groupBy(options, ({ sort }) => sort ?? '');
  const items = (of: Group['options']) =>
    of.map(({ value, label, count, sub }) => (
      <option key={value} value={value}>
        {sub && '\u2003'}
        {label}
        {count !== undefined && ` (${number(count)})`}
      </option>
    ));
  return (
    <div className="one">
      <select name={name} aria-label={legend} defaultValue={chosen} key={chosen}>
        <option value="">{one}</option>
        {[...sorts].map(([sort, of]) =>
          sort ? (
            <optgroup key={sort} label={sort}>
              {items(of)}
            </optgroup>
          ) : (
            items(of)
          ),
        )}
      </select>
      <button type="submit" className="button">
        Choisir<span className="hidden">&nbsp;: {legend}</span>
      </button>
    </div>
  );
}
