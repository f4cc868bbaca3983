import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { ImportError } from '../problem.ts';

const MIB = 1_048_576;
/** A contract of a hundred pages is a workbook of 1 MB, of 40 parts, compressed 10 to 1. */
const MOST = { file: 20 * MIB, parts: 120, declared: 50 * MIB, ratio: 100 } as const;
/** Small parts may be empty or repeat themselves. */
const SMALL = 64 * 1024;

/** The parts of a workbook, by path; nothing of them is inflated yet. */
export type Archive = {
  readonly paths: readonly string[];
  /** Bytes of a part as they are inflated: never more than it declared. */
  read(path: string): AsyncGenerator<Buffer, void, undefined>;
  close(): void;
};

/**
 * Reads the directory of the archive, and refuses what must not be inflated.
 * @throws ImportError
 */
export async function openArchive(path: string, name: string): Promise<Archive> {
  const refuse = (why: string): never => {
    throw new ImportError(`${name} : ${why}`);
  };
  const bytes = await readWhole(path, refuse);
  if (bytes.subarray(0, 4).toString('latin1') === '\xD0\xCF\x11\xE0')
    refuse('classeur chiffré ou d’un ancien format (.xls) : enregistrez-le en .xlsx, sans mot de passe.');
  const zip = await promisify<Buffer, object, ZipFile>(fromBuffer)(bytes, { lazyEntries: true }).catch(() =>
    refuse('ce fichier n’est pas un classeur .xlsx.'),
  );
  const entries = await entriesOf(zip, refuse);
  judge([...entries.values()], refuse);
  return {
    paths: [...entries.keys()],
    async *read(part) {
      const entry = entries.get(part);
      if (!entry) return;
      try {
        yield* await zip.openReadStreamPromise(entry);
      } catch {
        refuse(`la partie ${part} est abîmée, ou n’est pas ce que le classeur en dit.`);
      }
    },
    close: () => zip.close(),
  };
}

type Refuse = (why: string) => never;

async function readWhole(path: string, refuse: Refuse): Promise<Buffer> {
  const file = await open(path).catch(() => refuse('ce fichier ne se lit pas.'));
  try {
    const { size } = await file.stat();
    if (size > MOST.file) refuse(`fichier trop gros (plus de ${MOST.file / MIB} Mio).`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function entriesOf(zip: ZipFile, refuse: Refuse): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST.parts) refuse(`trop de parties pour un classeur (${zip.entryCount}).`);
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  }).catch(() => refuse('ce fichier n’est pas un classeur .xlsx.')) as Promise<Map<string, Entry>>;
}

/** What no workbook of facts has, with what to do. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [
    /vbaProject|macrosheets|\/activeX\//i,
    'ce classeur contient des macros : enregistrez-le en .xlsx, sans macros.',
  ],
  [/externalLinks\//i, 'ce classeur renvoie à d’autres fichiers : rompez les liaisons.'],
  [/embeddings\//i, 'ce classeur contient d’autres fichiers : ôtez-les.'],
];

function judge(entries: readonly Entry[], refuse: Refuse): void {
  for (const { fileName, uncompressedSize, compressedSize } of entries) {
    for (const [pattern, why] of FORBIDDEN) if (pattern.test(fileName)) refuse(why);
    if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST.ratio)
      refuse(
        `la partie ${fileName} est compressée plus de ${MOST.ratio} fois : ce n’est pas un classeur ordinaire.`,
      );
  }
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > MOST.declared)
    refuse(`contenu trop gros (plus de ${MOST.declared / MIB} Mio une fois décompressé).`);
}
