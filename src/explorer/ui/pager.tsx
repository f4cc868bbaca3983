import { first, parseParams, printParams } from '../search-params.ts';
import { A } from './link.tsx';
import { usePlace } from './loading.ts';

/** What follows a page of a list, and the way back to its start; `next` is the cursor of what follows, if anything does. */
export function Pager({ next }: { next: string | null | undefined }) {
  const { pathname, searchStr } = usePlace();
  const params = parseParams(searchStr);
  return (
    <nav className="pager" aria-label="Pages">
      {first(params, 'apres') ? (
        <A className="button" href={pathname + printParams({ ...params, apres: undefined })}>
          Revenir au début
        </A>
      ) : (
        <span />
      )}
      {next && (
        <A className="button" href={pathname + printParams({ ...params, apres: next })}>
          Suite
        </A>
      )}
    </nav>
  );
}
