const HOLLOW = 'fill="none" stroke-width="1.8"';

/** Figures of the families as a file holds them; on pages, `ui/icon.tsx` draws the same. */
export const FIGURE_PATHS: Readonly<Record<string, string>> = {
  STEERING: '<path d="M2 2h10v10H2z" stroke="none"/>',
  RUNNING: '<circle cx="7" cy="7" r="5" stroke="none"/>',
  STARTING: '<path d="M3 1.5 12 7l-9 5.5z" stroke="none"/>',
  DECIDING: '<path d="M7 1l6 6-6 6-6-6z" stroke="none"/>',
  REPORTING: `<path d="M7 2l5.5 10h-11z" ${HOLLOW}/>`,
  FUNDING: `<circle cx="7" cy="7" r="5" ${HOLLOW}/><circle cx="7" cy="7" r="2" stroke="none"/>`,
  COMMITTING: '<path d="M4 2h6l3 5-3 5H4L1 7z" stroke="none"/>',
  TAKING_PART: `<circle cx="7" cy="7" r="5" ${HOLLOW}/>`,
  RECEIVING: `<path d="M1.500 2h11L7 12z" ${HOLLOW}/>`,
  OTHER: `<path d="M2.500 2.500l9 9m0-9-9 9" ${HOLLOW}/>`,
};
