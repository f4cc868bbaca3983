import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { temporaryFolder } from '../facts/made-up.ts';

const WORKBOOK =
  '<workbook xmlns:r="r"><sheets><sheet name="Contrat" sheetId="1" r:id="rId1"/></sheets></workbook>';
const LINKS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const sheet = (rows: string, head = '') => `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const cell = (inside: string) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Identifiant</t></is></c></row><row r="2"><c r="A2">${inside}</c></row>`;

type Content = string | Buffer | (() => Readable);

async function archive(
  content: Content,
  more: Record<string, string> = {},
  compress = true,
): Promise<Buffer> {
  const zip = new ZipFile();
  const parts: Record<string, Content> = {
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': LINKS,
    'xl/worksheets/sheet1.xml': content,
    ...more,
  };
  for (const [path, part] of Object.entries(parts)) {
    if (typeof part === 'function') zip.addReadStream(part(), path, { compress });
    else zip.addBuffer(Buffer.from(part), path, { compress });
  }
  zip.end();
  return buffer(zip.outputStream as Readable);
}

const MIB = Buffer.alloc(1_048_576, 0x20);
const spaces = (mebibytes: number) => () => Readable.from(Array.from({ length: mebibytes }, () => MIB));

/** The directory says that the sheet is small. */
function lying(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  bytes.writeUInt32LE(50_000, at + 24);
  return bytes;
}

const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const HOSTILE: Record<string, [() => Promise<Buffer> | Buffer, RegExp]> = {
  'bombe.xlsx': [() => archive(spaces(64)), /compressée plus de 100 fois/],
  'bombe-qui-ment.xlsx': [
    async () => lying(await archive(spaces(60))),
    /la partie xl\/worksheets\/sheet1\.xml est abîmée, ou n’est pas ce que le classeur en dit/,
  ],
  'dix-millions.xlsx': [
    () =>
      archive(() =>
        Readable.from([
          '<worksheet><sheetData>',
          ...Array.from({ length: 1000 }, () => '<row/>'.repeat(10_000)),
        ]),
      ),
    /compressée plus de 100 fois/,
  ],
  'lignes.xlsx': [
    () => archive(sheet('<row/>'.repeat(2_000_000)), {}, false),
    /feuille « Contrat » : plus de 50000 lignes/,
  ],
  'colonnes.xlsx': [
    () => archive(sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')),
    /plus de 200 colonnes/,
  ],
  'formule.xlsx': [
    () => archive(sheet(cell('<f>HYPERLINK("http://x")</f><v>x</v>'))),
    /feuille « Contrat », ligne 2, colonne A \(Identifiant\) : une formule n’est pas lue : collez sa valeur/,
  ],
  'macros.xlsx': [
    () => archive(sheet(''), { 'xl/vbaProject.bin': 'x' }),
    /contient des macros : enregistrez-le en \.xlsx/,
  ],
  'liens.xlsx': [
    () => archive(sheet(''), { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
    /renvoie à d’autres fichiers/,
  ],
  'entites.xlsx': [
    () => archive(sheet(cell('<v>&b;</v>'), ENTITIES)),
    /déclare un type de document|n’est pas du XML bien formé/,
  ],
  'latin.xlsx': [
    () => archive(Buffer.from(sheet(cell('<is><t>é</t></is>')), 'latin1')),
    /n’est pas écrite en UTF-8/,
  ],
  'utf16.xlsx': [
    () => archive(sheet('', '<?xml version="1.0" encoding="UTF-16"?>')),
    /n’est pas écrite en UTF-8/,
  ],
  'ancien.xlsx': [() => Buffer.from('D0CF11E0A1B11AE1', 'hex'), /chiffré ou d’un ancien format/],
  'texte.xlsx': [() => Buffer.from('pas une archive'), /n’est pas un classeur/],
  'tronque.xlsx': [async () => (await archive(sheet(''))).subarray(0, 300), /n’est pas un classeur/],
  'alias.yaml': [
    () =>
      Buffer.from(
        `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefghij'[at]},`.repeat(9)}]\n`)}`,
      ),
    /pas d’alias ici/,
  ],
  'latin.csv': [() => Buffer.from('a;b\né;1\n', 'latin1'), /n’est pas écrit en UTF-8/],
  'lignes.csv': [() => Buffer.from(`a\n${'1\n'.repeat(500_001)}`), /plus de 500000 lignes/],
  'rangee.csv': [() => Buffer.from(`a\n"${'x'.repeat(200_000)}`), /n’est pas une table CSV lisible/],
};

test('hostile files are refused one by one, each with its reason, in less than 512 MiB', async () => {
  const folder = await temporaryFolder();
  const paths: string[] = [];
  for (const [name, [make]] of Object.entries(HOSTILE)) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), await make());
  }

  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=200',
    join(import.meta.dirname, 'hostile.ts'),
    ...paths,
  ]);

  const said = stdout.trimEnd().split('\n');
  for (const [index, [name, [, reason]]] of Object.entries(HOSTILE).entries())
    expect.soft(said[index], name).toMatch(reason);
  expect(Number(said.at(-1))).toBeLessThan(512);
});
