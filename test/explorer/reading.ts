/** A page as its reader finds it without a script: the words of its main part, and where it sends him. */
export type Read = {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  /** Words in their order, all spaces alike. */
  readonly words: string;
  /** Its headings, from the first to the third level. */
  readonly headings: readonly string[];
  /** Where a link of these words leads, as it is written. */
  to(words: string): string | undefined;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** Words of a page as they are read. */
export const decoded = (html: string): string =>
  html.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole).replace(/[ \u00a0\u202f]+/g, ' ');
const wordsOf = (html: string): string =>
  decoded(html.replace(/<!--.*?-->/g, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** Reads pages of a service by what they write, no browser between. */
export const readerOf =
  (url: string) =>
  async (path: string): Promise<Read> => {
    const response = await fetch(url + path, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    const html = await response.text();
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    return {
      status: response.status,
      location: response.headers.get('location'),
      html,
      words: wordsOf(main),
      headings: [...main.matchAll(/<h([123])[^>]*>(.*?)<\/h\1>/gs)].map(([, , inner = '']) => wordsOf(inner)),
      to: (words) =>
        [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)]
          .filter(([, , inner = '']) => wordsOf(inner) === words)
          .map(([, href = '']) => href.replaceAll('&amp;', '&'))[0],
    };
  };
