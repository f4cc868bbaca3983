/** A page as somebody else quotes it. */
export type Citable = {
  readonly title: string;
  readonly address: string;
  /** What the page quotes, and when that was written: as it says, as is deduced, or that it is undated. */
  readonly documents: readonly { readonly label: string; readonly date: string }[];
  /** Of the data, and the day that it was read in. */
  readonly version: string | undefined;
  readonly importedAt: string | null | undefined;
};

const SITE = 'Qui fait quoi dans les contrats de ville';

/** The three forms in which a page is cited: for a text, for LaTeX, for a reference manager. */
export function citing({ title, address, documents, version, importedAt }: Citable) {
  const source = documents.map(({ label, date }) => `${label} (${date})`).join(' ; ');
  const from = [source && `d’après ${source}`, version && `données version ${version}`]
    .filter(Boolean)
    .join(', ');
  const year = importedAt?.slice(0, 4);
  const key = new URL(address).pathname.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'qui-fait-quoi';
  return [
    { name: 'Texte', text: [`« ${title} », ${SITE}`, from, year, address].filter(Boolean).join(', ') },
    {
      name: 'BibTeX',
      text: [
        `@misc{${key},`,
        `  title = {${title}},`,
        `  howpublished = {${SITE}},`,
        ...(year ? [`  year = {${year}},`] : []),
        ...(from ? [`  note = {${from}},`] : []),
        `  url = {${address}}`,
        '}',
      ].join('\n'),
    },
    {
      name: 'RIS',
      text: [
        'TY  - ELEC',
        `TI  - ${title}`,
        `PB  - ${SITE}`,
        ...(year ? [`PY  - ${year}`] : []),
        ...(from ? [`N1  - ${from}`] : []),
        `UR  - ${address}`,
        'ER  - ',
      ].join('\n'),
    },
  ];
}
