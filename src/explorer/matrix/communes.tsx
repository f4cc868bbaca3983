import { counted } from '../words.ts';
import type { Matrix } from './view.ts';

/** Where a quarter lies; « (réf.) »: public data say so, the document does not. */
export function Communes({ of }: { of: Matrix['coverage']['rows'][number]['entity'] | undefined }) {
  const facts = of && 'inCommunes' in of ? of.inCommunes.edges.map(({ node }) => node) : [];
  if (!facts.length) return null;
  const names = [...new Set(facts.flatMap(({ object }) => object?.label ?? []))];
  const isReference = facts.every(({ basis }) => basis === 'REFERENCE');
  return (
    <small className="communes">
      {names.length > 2 ? counted(names.length, 'commune') : names.join(', ')}
      {isReference && ' (réf.)'}
    </small>
  );
}
