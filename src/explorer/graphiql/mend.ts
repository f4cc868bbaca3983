/**
 * What GraphiQL gets wrong for those who hear a page, put right from outside: tabs that hold buttons are no tabs but a
 * list of buttons, and a name that hides the words one sees is taken away. Its own marks come back whenever it draws.
 */
export function mend(root: HTMLElement): void {
  const tabs = root.querySelector('.graphiql-tabs[role=tablist]');
  tabs?.removeAttribute('role');
  for (const item of root.querySelectorAll('.graphiql-tab')) {
    const button = item.querySelector('.graphiql-tab-button');
    const isChosen = item.classList.contains('graphiql-tab-active');
    if (item.hasAttribute('role')) item.removeAttribute('role');
    if (item.hasAttribute('aria-selected')) item.removeAttribute('aria-selected');
    if (isChosen) button?.setAttribute('aria-current', 'true');
    else button?.removeAttribute('aria-current');
  }
  for (const panel of root.querySelectorAll('#graphiql-session[role=tabpanel]'))
    panel.removeAttribute('role');
  for (const label of root.querySelectorAll('.graphiql-history-item-label[aria-label]'))
    label.removeAttribute('aria-label');
}

/** Mends now, and each time that something is drawn. */
export function keepMended(root: HTMLElement): void {
  const observer = new MutationObserver(() => mend(root));
  const { body } = root.ownerDocument;
  observer.observe(body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['role', 'aria-selected', 'aria-label', 'class'],
  });
}
