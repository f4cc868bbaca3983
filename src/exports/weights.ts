import type { Export } from './export.ts';
import { ExportError } from './problem.ts';

/** Bytes of whole exports, by `<table>.<format>`. */
export type Weights = Readonly<Record<string, number>>;

/**
 * What whole exports weigh: measured when somebody asks, one after the other, once per version of the data. Until
 * they are, files are left out.
 */
export function weighing(files: readonly string[], prepared: (file: string) => Promise<Export>) {
  const known = new Map<string, { tag: string; bytes: number }>();
  let measuring: Promise<void> | undefined;
  const measure = async () => {
    for (const file of files) {
      try {
        const { tag, open } = await prepared(file);
        if (known.get(file)?.tag === tag) continue;
        let bytes = 0;
        for await (const chunk of await open()) bytes += Buffer.byteLength(chunk);
        known.set(file, { tag, bytes });
      } catch (error) {
        // Some tables are of one contract, and there are several: such a file is not whole.
        if (!(error instanceof ExportError) || error.status >= 500) throw error;
      }
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
