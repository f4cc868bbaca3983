import { nameOf, type SheetEntity } from './sheet.ts';

const TYPES: Readonly<Record<string, string>> = {
  Actor: 'Organization',
  Instance: 'Organization',
  Commune: 'AdministrativeArea',
  Epci: 'AdministrativeArea',
  Departement: 'AdministrativeArea',
  Qpv: 'Place',
  Area: 'Place',
  Site: 'Place',
  Dispositif: 'GovernmentService',
  Document: 'DigitalDocument',
  Term: 'DefinedTerm',
};

/** What a machine reads of a page: schema.org where it has a word for the thing; `origin`: of this site. */
export function jsonLdOf(entity: SheetEntity, origin: string): Record<string, unknown> {
  const { title, subtitle } = nameOf(entity);
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[entity.__typename] ?? 'Thing',
    '@id': `${origin}/${entity.slug}`,
    identifier: identifiersOf(entity),
    name: entity.label,
    ...(title !== entity.label && { alternateName: [title] }),
    ...(entity.__typename === 'Term' && subtitle && { description: subtitle }),
    inLanguage: 'fr',
  };
}

function identifiersOf(entity: SheetEntity): unknown[] {
  const code = (name: string, value: string | null | undefined) =>
    value ? [{ '@type': 'PropertyValue', propertyID: name, value }] : [];
  const own = code('id', entity.id);
  switch (entity.__typename) {
    case 'Actor':
      return [...own, ...code('SIREN', entity.siren), ...code('SIRET', entity.siret)];
    case 'Commune':
      return [...own, ...code('INSEE', entity.insee)];
    case 'Qpv':
      return [...own, ...code('QPV 2015', entity.code2015), ...code('QPV 2024', entity.code2024)];
    case 'Contract':
      return [...own, ...code('CONTRAT', entity.officialCode)];
    default:
      return own;
  }
}
