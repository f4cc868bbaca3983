import type { AnyRouter } from '@tanstack/react-router';

/** Links and GET forms of ours go through the router; without it they are what they look like. */
export function enhance(router: AnyRouter): void {
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download') || !isOurs(link)) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash, link);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return;
    event.preventDefault();
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter)) {
      if (typeof value === 'string' && value !== '') params.append(name, value);
    }
    const search = params.size ? `?${params}` : '';
    go(new URL(form.action).pathname + search, form);
  });
  /** A part of a page that says so stays where it is when it shows another view of the same. */
  const go = (href: string, from: Element) => {
    const isHere = href.split(/[?#]/)[0] === location.pathname && from.closest('[data-stay]');
    if (isHere) void router.navigate({ href, resetScroll: false });
    else router.history.push(href);
  };
  // Whoever does not see the page change is told its title, and goes on from its top; not whoever has gone on already.
  let hasMoved = false;
  document.addEventListener('focusin', () => {
    hasMoved = true;
  });
  router.subscribe('onBeforeNavigate', () => {
    hasMoved = false;
  });
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    const title = router.state.matches.at(-1)?.meta?.find((meta) => meta && 'title' in meta)?.title;
    if (title) document.title = title;
    if (fromLocation && pathChanged && !hasMoved) {
      const target = document.getElementById(location.hash.slice(1)) ?? document.querySelector('main');
      target?.focus({ preventScroll: true });
    }
  });
}

/** Pages of ours; not files, nor what another program of the server answers. */
const isOurs = ({ origin, pathname }: HTMLAnchorElement) =>
  origin === location.origin && !/^\/(graphql|graphiql|export|assets)(\/|$)/.test(pathname);
