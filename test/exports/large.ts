import { csv } from '../../src/exports/formats/csv.ts';
import { xlsx } from '../../src/exports/formats/xlsx.ts';
import { handMade } from './hand-made.ts';

/** Writes so many rows in each format and says how many bytes that was: run under a heap far smaller than they are. */
const rows = Number(process.argv[2]);
const cells = ['Centre communal d’action sociale', 'anime', 'un lieu d’accueil', 'l. 412-415', 'n.r.'];
const exported = {
  ...handMade(cells),
  async *pages() {
    for (let left = rows; left > 0; left -= 100)
      yield {
        rows: Array.from({ length: Math.min(100, left) }, (_, index) => [...cells.slice(1), left + index]),
      };
  },
};
for (const format of [csv, xlsx]) {
  let bytes = 0;
  for await (const chunk of format.write(exported)) bytes += chunk.length;
  console.log(`${format.extension} ${bytes}`);
}
