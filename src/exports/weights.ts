import type { Export } from './export.ts';
import { ExportError } from './problem.ts';

/** Bytes of whole exports, by `<table>.<format>`. */
export type Weights = Readonly<Record<string, number>>;

/**
 * What whole exports weigh: measured when somebody asks, a table after the other, once per version of the data. Until
 * they are, files are left out. The files of a table are prepared `together`, and read in step.
 */
export function weighing(
  tables: readonly (readonly string[])[],
  together: () => (file: string) => Promise<Export>,
) {
  const known = new Map<string, { tag: string; bytes: number }>();
  let measuring: Promise<void> | undefined;
  const weigh = async (file: string, prepared: (file: string) => Promise<Export>) => {
    try {
      const { tag, open } = await prepared(file);
      if (known.get(file)?.tag === tag) return;
      let bytes = 0;
      for await (const chunk of await open()) bytes += Buffer.byteLength(chunk);
      known.set(file, { tag, bytes });
    } catch (error) {
      // Some tables are of one contract, and there are several: such a file is not whole.
      if (!(error instanceof ExportError) || error.status >= 500) throw error;
    }
  };
  const measure = async () => {
    for (const files of tables) {
      const prepared = together();
      const weighed = await Promise.allSettled(files.map((file) => weigh(file, prepared)));
      for (const one of weighed) if (one.status === 'rejected') throw one.reason;
    }
  };
  return {
    /** Begins to measure what is new; resolves when it is done. */
    measure(): Promise<void> {
      measuring ??= measure().finally(() => {
        measuring = undefined;
      });
      return measuring;
    },
    weights: (): Weights => Object.fromEntries([...known].map(([file, { bytes }]) => [file, bytes])),
  };
}
