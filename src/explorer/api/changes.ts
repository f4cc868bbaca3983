const FILES = import.meta.glob<string>('../../../CHANGELOG.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Release = { readonly title: string; readonly changes: readonly string[] };

/** Changes of the contract of the API, release by release. */
export const RELEASES: readonly Release[] = Object.values(FILES).flatMap((text) =>
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const changes = lines
        .join('\n')
        .split(/^- /m)
        .slice(1)
        .map((change) => change.trim().replace(/\s+/g, ' '));
      return { title: title.trim(), changes };
    }),
);
