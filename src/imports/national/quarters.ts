import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Entry } from '../../facts/write.ts';
import { readDecoupage } from '../../subgraphs/territoires/decoupage.ts';
import { LISTS, parseQpvList } from '../../subgraphs/territoires/qpv-list.ts';
import type { Source, Territory } from '../../subgraphs/territoires/territory.ts';
import { fold } from '../../values/text.ts';
import { ImportError } from '../problem.ts';
import type { Draft } from './draft.ts';

const MOST_BYTES = 20 * 1_048_576;

export type Quarters = { readonly generation: number; readonly added: number; readonly known: number };

/**
 * Puts the quarters of a national list among the shared things: known by code, else by name and commune; each in its
 * communes, each of those in its EPCI. Only those of these départements, when some are told.
 * @throws ImportError naming the line
 */
export async function importQuarters(
  reference: Draft,
  path: string,
  departements: readonly string[],
  retrievedOn: string,
): Promise<Quarters> {
  const file = basename(path);
  const bytes = await readFile(path);
  if (bytes.length > MOST_BYTES)
    throw new ImportError(`${file} : fichier trop gros pour une liste de quartiers.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(`${file} : ce fichier n’est pas écrit en UTF-8 : convertissez-le.`);
  }
  const list = LISTS.find(({ isCode }) => text.split(/[\s;,"]/).some(isCode));
  if (!list)
    throw new ImportError(`${file} : aucun code de quartier, ni de 2015 (QP054001) ni de 2024 (QN05401M).`);
  const quarters = listed(text, file, list).filter(
    ({ code }) => !departements.length || departements.includes(departementOf(code)),
  );
  const official = new Official(reference, retrievedOn);
  const document = official.source(quarters[0]?.source, `anct-qpv-${list.generation}`);
  let added = 0;
  for (const quarter of quarters)
    if (official.quarter(quarter, document, `${file} : ${quarter.code}`)) added += 1;
  return { generation: list.generation, added, known: quarters.length - added };
}

function listed(text: string, file: string, list: (typeof LISTS)[number]): Territory[] {
  try {
    return parseQpvList(text, { ...list, file });
  } catch (error) {
    throw new ImportError(error instanceof Error ? error.message : String(error));
  }
}

/** `QP054001` → 54, `QN02A01M` → 2A, `QP974001` → 974. */
const departementOf = (code: string): string => code.slice(2, 5).replace(/^0/, '');

/** What is shared, with the official list of communes to complete it. */
class Official {
  readonly #reference: Draft;
  readonly #retrievedOn: string;
  #decoupage: Territory[] | undefined;

  constructor(reference: Draft, retrievedOn: string) {
    this.#reference = reference;
    this.#retrievedOn = retrievedOn;
  }

  /** The document that gives a code: declared when it is first cited. */
  source(source: Source | undefined, id: string): string {
    if (source && !this.#reference.find('documents', (entry) => entry.id === id)) {
      const { label, url, publisher, licence } = source;
      this.#reference.put('documents', {
        id,
        label,
        url,
        publisher,
        licence,
        retrievedOn: this.#retrievedOn,
      });
    }
    return `document/${id}`;
  }

  /** Whether it is a new one. */
  quarter({ code, label, generation, printedCommunes }: Territory, document: string, at: string): boolean {
    const communes = printedCommunes.map((name) => this.#commune(name, departementOf(code), at));
    const key = `code${generation}`;
    const isIn = (entry: Entry) =>
      ((entry.communes ?? []) as Entry[]).some(({ object }) => communes.includes(String(object)));
    const same =
      this.#reference.find('qpvs', (entry) => entry[key] === code) ??
      this.#reference.find(
        'qpvs',
        (entry) => entry[key] === undefined && fold(String(entry.label)) === fold(label) && isIn(entry),
      );
    const said = ((same?.communes ?? []) as Entry[]).map(({ object }) => object);
    const more = communes
      .filter((commune) => !said.includes(commune))
      .map((object): Entry => ({ object, cite: [{ document }] }));
    const lists = [...((same?.communes ?? []) as Entry[]), ...more];
    this.#reference.put('qpvs', {
      id: code.toLowerCase(),
      label,
      source: document,
      ...same,
      [key]: code,
      ...(lists.length && { communes: lists }),
    });
    return same === undefined;
  }

  /** Reference of a commune that a list names, within its département. */
  #commune(name: string, departement: string, at: string): string {
    const known = this.#reference.find(
      'communes',
      (entry) => fold(String(entry.label)) === fold(name) && String(entry.insee).startsWith(departement),
    );
    if (known) return `commune/${known.id}`;
    this.#decoupage ??= readDecoupage();
    const found = this.#decoupage.find(
      ({ kind, code, label }) =>
        kind === 'COMMUNE' && code.startsWith(departement) && fold(label) === fold(name),
    );
    if (!found)
      throw new ImportError(
        `${at} : la commune « ${name} » n’existe pas dans le département ${departement}.`,
      );
    return this.#declare(found);
  }

  #declare({ code, label, siren, within, source }: Territory): string {
    const document = this.source(source, `cog-${source.edition}`);
    const epci = within.EPCI && this.#epci(within.EPCI);
    this.#reference.put('communes', {
      id: code,
      label,
      insee: code,
      ...(siren && { siren }),
      source: document,
      ...(epci && { epci: [{ object: epci.ref, cite: [{ document: epci.document }] }] }),
    });
    return `commune/${code}`;
  }

  #epci(code: string): { ref: string; document: string } | undefined {
    const found = this.#decoupage?.find((each) => each.kind === 'EPCI' && each.code === code);
    if (!found) return undefined;
    const document = this.source(found.source, `dgcl-epci-${found.source.edition}`);
    const known = this.#reference.find('epcis', ({ siren }) => siren === code);
    if (!known) this.#reference.put('epcis', { id: code, label: found.label, siren: code, source: document });
    return { ref: `epci/${known?.id ?? code}`, document };
  }
}
