/**
 * Properties that we read and no seed has yet, each with what will bring it. The server warns of a name that no node
 * ever had; a test refuses an entry whose property is there.
 */
export const NOT_YET: Readonly<Record<string, string>> = {
  'Entity.formerSlugs': 'the first thing that is renamed',
  'Qpv.code2015':
    'the correspondence of quarters and codes, which no source we may cite gives for Grand Nancy',
  'Qpv.code2024': 'a contract of the 2024 generation',
  'Fact.startRecurrence': 'the first dated fact that comes back (« en juin »)',
  'Fact.endBound': 'the first end that is a bound (« d’ici 2022 »)',
  'Fact.endApproximate': 'the first end that is approximate',
  'Fact.endRecurrence': 'the first end that comes back',
  'Citation.row': 'the first proof that names its printed row',
};

export const NOT_YET_NAMES: ReadonlySet<string> = new Set(
  Object.keys(NOT_YET).map((name) => name.replace(/^.*\./, '')),
);
