const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12 5 5',
  cite: 'M5 7h4v5c0 3-2 5-4 5M14 7h4v5c0 3-2 5-4 5',
  share:
    'M6 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6m12-6a3 3 0 1 0 0 6 3 3 0 0 0 0-6m0 12a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8.6 10.6l6.8-3.2m-6.8 6 6.8 3.2',
  print: 'M7 9V3h10v6M7 17H4v-7h16v7h-3m-10-3h10v7H7z',
  flag: 'M5 21V4h13l-3 4 3 4H5',
  theme: 'M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z',
  menu: 'M4 6h16M4 12h16M4 18h16',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  copy: 'M9 9h11v12H9zM5 16V4h11',
  filter: 'M4 6h16M7 12h10M10 18h4',
  links: 'M4 4h6v6H4zM14 14h6v6h-6zM10 7h4a3 3 0 0 1 3 3v4',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  swap: 'M4 8h15l-4-4M20 16H5l4 4',
} as const;

/** A drawing beside words that say the same. */
export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

/** The figure of a family of roles; its word stands beside it. */
export function Figure({ family }: { family: string }) {
  return (
    <svg className="figure" viewBox="0 0 14 14" aria-hidden="true">
      {FIGURES[family] ?? FIGURES.OTHER}
    </svg>
  );
}
const FIGURES: Readonly<Record<string, React.ReactNode>> = {
  STEERING: <rect x="2" y="2" width="10" height="10" stroke="none" />,
  RUNNING: <circle cx="7" cy="7" r="5" stroke="none" />,
  STARTING: <path d="M3 1.5 12 7l-9 5.500z" stroke="none" />,
  DECIDING: <path d="M7 1l6 6-6 6-6-6z" stroke="none" />,
  REPORTING: <path className="hollow" d="M7 2l5.500 10h-11z" />,
  FUNDING: (
    <>
      <circle className="hollow" cx="7" cy="7" r="5" />
      <circle cx="7" cy="7" r="2" stroke="none" />
    </>
  ),
  COMMITTING: <path d="M4 2h6l3 5-3 5H4L1 7z" stroke="none" />,
  TAKING_PART: <circle className="hollow" cx="7" cy="7" r="5" />,
  RECEIVING: <path className="hollow" d="M1.500 2h11L7 12z" />,
  OTHER: <path className="hollow" d="M2.500 2.500l9 9m0-9-9 9" />,
};

/** How far a question is answered: the drawing, and the word. */
export function Status({ of, children }: { of: string; children: React.ReactNode }) {
  return (
    <span className="status">
      <svg viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
        {of === 'ANSWERED' && <circle cx="7" cy="7" r="5.500" fill="currentColor" />}
        {of === 'PARTLY_ANSWERED' && (
          <>
            <circle cx="7" cy="7" r="5.500" />
            <path d="M7 1.500a5.500 5.500 0 0 0 0 11z" fill="currentColor" />
          </>
        )}
        {(of === 'NOT_STATED' || of === 'NOT_UNDERSTOOD') && (
          <circle cx="7" cy="7" r="5.500" strokeDasharray="2 2" />
        )}
        {of === 'AMBIGUOUS' && (
          <>
            <circle cx="4.500" cy="7" r="3.500" />
            <circle cx="9.500" cy="7" r="3.500" />
          </>
        )}
      </svg>
      {children}
    </span>
  );
}
