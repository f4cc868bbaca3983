import './css/all.css';

/** A year, in which the site stays as its reader chose it. */
const YEAR = 31_536_000;

/** Milliseconds that it stays to be read. */
const SAID = 6_000;

/** What buttons do that need no data: they work as soon as the page is read. */
const ACTIONS: Readonly<Record<string, (button: HTMLElement) => void | Promise<void>>> = {
  theme() {
    const root = document.documentElement;
    const chosen = root.dataset.theme;
    const isDark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads it to write pages in these colours; the Cookie Store API is not everywhere
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=${YEAR}; samesite=lax`;
  },
  print({ dataset: { paper } }) {
    const root = document.documentElement;
    if (paper) root.dataset.paper = paper;
    window.print();
  },
  async share() {
    await navigator.clipboard.writeText(location.href);
    say('Lien copié');
  },
  async 'copy-text'({ dataset: { text, said } }) {
    await navigator.clipboard.writeText(text ?? '');
    say(said ?? 'Numéro copié');
  },
  async copy() {
    const table = document.querySelector<HTMLTableElement>('table.matrix');
    if (table) await (await import('./matrix/copy.ts')).copyTable(table);
    say('Tableau copié');
  },
};

/** What was done, where everybody reads it and nothing of the page changes. */
function say(words: string): void {
  const said = document.getElementById('said');
  if (!said) return;
  said.textContent = words;
  setTimeout(() => said.replaceChildren(), SAID);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
  if (button) void ACTIONS[button.dataset.action ?? '']?.(button);
});

/** What is read stays readable; what is asked next would not come. */
const showLine = () => {
  const bar = document.getElementById('offline');
  if (bar)
    bar.textContent = navigator.onLine
      ? ''
      : 'Hors ligne. Ce qui est affiché reste lisible, le reste attendra.';
};
addEventListener('offline', showLine);
addEventListener('online', showLine);
showLine();

/** Paper says where and when it was read. */
addEventListener('beforeprint', () => {
  const printed = document.querySelector('[data-printed]');
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format();
  if (printed) printed.textContent = `${location.href}, lu le ${day}`;
});

/** `/` goes to the search box, wherever one is not writing. */
document.addEventListener('keydown', (event) => {
  const isWriting = event.target instanceof Element && event.target.closest('input, select, textarea');
  if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey) return;
  const input = document.querySelector<HTMLInputElement>('.search-input');
  if (!input) return void document.querySelector<HTMLAnchorElement>('a.to-search')?.click();
  event.preventDefault();
  input.focus();
});

/** Pages are whole without the application: it is fetched when somebody shows up, not before; not by one that failed. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'touchstart'] as const;
const showUp = () => {
  for (const sign of SIGNS) document.removeEventListener(sign, showUp);
  // On the page that most see first, the search box alone.
  const island = document.querySelector<HTMLElement>('[data-island]');
  if (island) return void import('./island.tsx').then(({ start }) => start(island));
  const root = document.getElementById('app');
  const state = document.getElementById('state')?.textContent;
  if (root && state) void import('./app.tsx').then(({ start }) => start(root, state));
};
for (const sign of SIGNS) document.addEventListener(sign, showUp, { passive: true });
// A page that waits for something to be known says so.
if (document.querySelector('[data-wake]')) showUp();
