import { buildExplorer } from './browser.ts';
import { sizes } from './sizes.ts';

/** `npm run bench:web`: what pages weigh, in bytes, gzipped. */
await buildExplorer();
const { atFirst, styles, ...routed } = await sizes();
console.log(`scripts of any page as it is read     ${atFirst}`);
for (const [page, bytes] of Object.entries(routed)) {
  console.log(`scripts of ${page.padEnd(9)} once somebody moves ${bytes}`);
}
console.log(`styles                                ${styles}`);
