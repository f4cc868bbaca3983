import { type Loading, load } from '../context.ts';
import {
  ContractSheetDocument,
  QpvSheetDocument,
  SheetDocument,
  ThemeSheetDocument,
  type UnsaidFragment,
} from '../generated/graphql.ts';
import type { Sheet, SheetEntity } from './sheet.ts';

/** What a sheet shows, with what its kind alone asks for; undefined when nothing has this address. */
export async function loadSheet(
  loading: Loading,
  slug: string,
  asOf: string | undefined,
): Promise<Sheet | undefined> {
  const { entity, ...sheet } = await load(loading, SheetDocument, { slug, id: slug, asOf });
  return entity ? { ...sheet, entity, ...(await ofItsKind(loading, entity, asOf)) } : undefined;
}

async function ofItsKind(
  loading: Loading,
  { __typename, slug }: SheetEntity,
  asOf: string | undefined,
): Promise<Partial<Sheet>> {
  const said = (gaps: readonly { readonly node: UnsaidFragment }[]) =>
    gaps.filter(({ node }) => node.about.slug === slug).map(({ node }) => node.explanation);
  switch (__typename) {
    case 'Theme': {
      const { gaps, ...theme } = await load(loading, ThemeSheetDocument, {
        id: slug,
        asOf,
        contract: contractOf(slug),
      });
      return { theme, unsaid: said(gaps.edges) };
    }
    case 'Qpv':
      return { unsaid: said((await load(loading, QpvSheetDocument, {})).gaps.edges) };
    case 'Contract': {
      const { gapCounts } = await load(loading, ContractSheetDocument, { contract: slug, asOf });
      return { missing: gapCounts.filter(({ count }) => count > 0) };
    }
    default:
      return {};
  }
}

/** The contract that a thing is of; undefined for one that contracts share. */
const contractOf = (slug: string) => (slug.split('/').length > 2 ? slug.split('/')[0] : undefined);
