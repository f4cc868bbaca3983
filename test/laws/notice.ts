import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config.ts';
import { copyrightsOf, given, type Installed } from './packages.ts';

export const NOTICE = join(PROJECT_ROOT, 'THIRD-PARTY.md');

const HEAD = `# Third parties

What runs beside our code, and what the explorer may put into the pages that browsers load, out of package-lock.json:
\`npm run notice\` writes this page, a test keeps it true. Each package brings its licence whole. Neo4j (GPLv3) is fetched from Maven Central by whoever starts it, and is not part of
this distribution; Java is the machine's own.
`;

/** The page: by licence, each package with its version and whose it is. */
export function printNotice(packages: readonly Installed[] = given): string {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence);
  const sections = [...byLicence]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, all]) => {
      const lines = all.map((one) => {
        // What another machine installs cannot be read on this one.
        const whose = one.isOptional || !existsSync(join(PROJECT_ROOT, one.path)) ? [] : copyrightsOf(one);
        return [`- ${one.name} ${one.version}`, ...whose].join(' — ');
      });
      return `## ${licence}\n\n${[...new Set(lines)].toSorted().join('\n')}\n`;
    });
  return [HEAD, ...sections].join('\n');
}

if (import.meta.main) writeFileSync(NOTICE, printNotice());
