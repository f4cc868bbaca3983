import type { Dataset as Shape } from '../../domain/engagements/dataset.graph.ts';
import { builder } from './builder.ts';

export const Dataset = builder.objectRef<Shape>('Dataset').implement({
  description: 'What the graph holds as a whole.',
  fields: (t) => ({
    version: t.string({
      description: 'Changes exactly when the data does; stamped on every answer as `extensions.dataVersion`.',
      resolve: ({ version }) => version,
    }),
    importedAt: t.string({
      nullable: true,
      description: 'Instant of the last import, ISO 8601; null before the first.',
      resolve: ({ importedAt }) => importedAt,
    }),
    contracts: t.stringList({
      description: 'Slugs of its contracts.',
      resolve: ({ contracts }) => contracts.map(({ slug }) => slug),
    }),
    licence: t.string({
      description: 'Licence of the facts.',
      resolve: () => 'Licence Ouverte 2.0 (Etalab)',
    }),
  }),
});
