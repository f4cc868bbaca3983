/** Why an export is refused; part of the answer, closed. docs/exports.md lists them. */
export type ExportCode =
  | 'UNKNOWN_TABLE'
  | 'UNKNOWN_FORMAT'
  | 'UNKNOWN_FILTER'
  | 'BAD_FILTER'
  | 'MISSING_FILTER'
  | 'REFUSED_BY_API'
  | 'DATA_CHANGED'
  | 'UNAVAILABLE'
  | 'FAILED';

const STATUSES: Readonly<Record<ExportCode, number>> = {
  UNKNOWN_TABLE: 404,
  UNKNOWN_FORMAT: 404,
  UNKNOWN_FILTER: 400,
  BAD_FILTER: 400,
  MISSING_FILTER: 400,
  REFUSED_BY_API: 400,
  DATA_CHANGED: 503,
  UNAVAILABLE: 503,
  FAILED: 500,
};

/** A refusal that a person reads in French, over HTTP and in a terminal. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportCode;
  /** Names that were perhaps meant, nearest first. */
  readonly suggestions: readonly string[];

  constructor(code: ExportCode, message: string, suggestions: readonly string[] = [], cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.suggestions = suggestions;
  }

  get status(): number {
    return STATUSES[this.code];
  }
}

/** « Vouliez-vous dire… », or what there is when nothing is near. */
export const meant = (near: string | undefined, all: readonly string[]): string =>
  near ? ` Vouliez-vous dire « ${near} » ?` : ` Il y a : ${all.join(', ')}.`;
