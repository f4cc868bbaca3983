/**
 * Properties that we read and no seed has yet, each with what will bring it. The server warns of a name that no node
 * ever had; a test refuses an entry whose property is there.
 */
export const NOT_YET: Readonly<Record<string, string>> = {
  'Entity.formerSlugs': 'the first thing that is renamed',
  'Qpv.code2015':
    'the correspondence of quarters and codes, which no source we may cite gives for Grand Nancy',
  'Qpv.code2024': 'a contract of the 2024 generation',
  'Indicator.contractId': 'the first printed indicator',
  'Indicator.ownUnit': 'the first printed indicator',
  'Fact.endApproximate': 'the first end that is approximate',
  'Fact.endRecurrence': 'the first end that comes back',
};

/** Labels that no seed has yet. */
export const LABELS_NOT_YET: Readonly<Record<string, string>> = {
  Indicator: 'the first contract that prints one: here the only column of indicators is empty',
};

export const NOT_YET_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(NOT_YET).map((name) => name.replace(/^.*\./, '')),
  ...Object.keys(LABELS_NOT_YET),
]);
