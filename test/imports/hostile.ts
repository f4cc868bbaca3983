import { readFile } from 'node:fs/promises';
import { parseSourceFile } from '../../src/facts/source-file.ts';
import { readTable } from '../../src/imports/national/table.ts';
import { problemsIn } from './example.ts';

/** Reads each file of the command line as whoever loads it would; says what each was told, then the memory that it took. */
for (const path of process.argv.slice(2)) {
  const [, extension = ''] = /\.(\w+)$/.exec(path) ?? [];
  try {
    if (extension === 'xlsx') console.log((await problemsIn(path))[0] ?? 'accepted');
    else if (extension === 'yaml')
      console.log(
        parseSourceFile('alias.yaml', await readFile(path, 'utf8')).problems[0]?.message ?? 'accepted',
      );
    else {
      for await (const _row of readTable(path, ['a']));
      console.log('accepted');
    }
  } catch (error) {
    console.log((error as Error).message);
  }
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
