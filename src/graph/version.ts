/** Full-text analysers, COLLECT subqueries and relationship uniqueness need 5.13; 5.26 is the LTS we test on. */
export const OLDEST = '5.13';

/** Whether we know how to use this version of Neo4j. Calendar versions (2025.01 and later) follow 5.26. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = numbers(version);
  const [oldestMajor = 0, oldestMinor = 0] = numbers(OLDEST);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10) || 0);
