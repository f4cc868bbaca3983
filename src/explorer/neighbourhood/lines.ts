/** How the line of a family of roles is drawn: dashes belong to families, never to what is planned. */
export type LineStyle = {
  readonly width: number;
  readonly dash?: string;
  readonly isRound?: boolean;
  /** Width of what is left empty in the middle. */
  readonly hollow?: number;
};
const STYLES: Readonly<Record<string, LineStyle>> = {
  STEERING: { width: 3.5 },
  RUNNING: { width: 1.8 },
  STARTING: { width: 2.4, dash: '10 4' },
  DECIDING: { width: 5.8, hollow: 3.2 },
  REPORTING: { width: 1.8, dash: '10 3 2 3' },
  FUNDING: { width: 3.2, dash: '3 3' },
  COMMITTING: { width: 2, dash: '18 3 3 3 3 3' },
  TAKING_PART: { width: 2.6, dash: '0.1 5', isRound: true },
  RECEIVING: { width: 1.6, dash: '5 5' },
  OTHER: { width: 1 },
};
const STRUCTURAL: LineStyle = { width: 1.2 };

export const styleOf = (family: string | undefined): LineStyle =>
  family === undefined ? STRUCTURAL : (STYLES[family] ?? STRUCTURAL);
