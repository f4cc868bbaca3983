const EVERY = 5_000;

/** How far a long work is: one line that is rewritten in a terminal, else a plain line now and then. */
export function progress(say: (done: number) => string) {
  const { stderr } = process;
  let last = performance.now();
  let written = '';
  return {
    tick(done: number) {
      const now = performance.now();
      if (now - last < (stderr.isTTY ? 200 : EVERY)) return;
      last = now;
      written = say(done);
      stderr.write(stderr.isTTY ? `\r\u001B[K${written}` : `${written}\n`);
    },
    done() {
      if (written && stderr.isTTY) stderr.write('\r\u001B[K');
    },
  };
}
