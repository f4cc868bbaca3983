import type { Page } from './question.ts';
import type { Sent } from './runner.ts';

/** A way to the same answer. */
export type Contender = {
  readonly name: string;
  /** Asks one page and does all that is timed. */
  ask(page: Page): Promise<unknown>;
  /** What it found, in the shape of ours: not timed. */
  answer(found: unknown, page: Page): unknown;
  /** Statements since it was last emptied; none where they cannot be seen. */
  readonly sent: Sent[];
  /** The process that does the work, when it is not this one. */
  readonly pid?: number;
  close(): Promise<void>;
};

/** Asks once: the answer in the shape of ours, and the statements it took. */
export async function once(contender: Contender, page: Page): Promise<{ answer: unknown; sent: Sent[] }> {
  contender.sent.length = 0;
  const found = await contender.ask(page);
  const sent = [...contender.sent];
  return { answer: contender.answer(found, page), sent };
}
