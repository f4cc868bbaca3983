const circle = (r: number) => `M${7 - r} 7a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Figures of the families as paths, for files; on pages `ui/icon.tsx` draws the same. */
export const FIGURES: Readonly<Record<string, readonly { path: string; isHollow?: boolean }[]>> = {
  STEERING: [{ path: 'M2 2h10v10H2z' }],
  RUNNING: [{ path: circle(5) }],
  STARTING: [{ path: 'M3 1.5 12 7l-9 5.5z' }],
  DECIDING: [{ path: 'M7 1l6 6-6 6-6-6z' }],
  REPORTING: [{ path: 'M7 2l5.5 10h-11z', isHollow: true }],
  FUNDING: [{ path: circle(5), isHollow: true }, { path: circle(2) }],
  COMMITTING: [{ path: 'M4 2h6l3 5-3 5H4L1 7z' }],
  TAKING_PART: [{ path: circle(5), isHollow: true }],
  RECEIVING: [{ path: 'M1.5 2h11L7 12z', isHollow: true }],
  OTHER: [{ path: 'M2.5 2.5l9 9m0-9-9 9', isHollow: true }],
};
