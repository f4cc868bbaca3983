import { isHeld, leadingRoles } from '../domain/engagements/lead-status.ts';
import { affirmed, type FactIndex } from './fact-index.ts';
import type { Unit } from './unit.ts';

/** What lists show of each thing that a unit speaks of: keys of who leads it and of its headings, each once. */
export class Summary {
  readonly leads = new Map<string, Set<string>>();
  /** Headings that it is said to be of, is listed in a row of, or is spoken of under; not those above them. */
  readonly themes = new Map<string, Set<string>>();

  constructor(unit: Unit, index: FactIndex) {
    const put = (into: Map<string, Set<string>>, thing: string, other: string) =>
      into.set(thing, (into.get(thing) ?? new Set()).add(other));
    for (const fact of unit.facts.filter(affirmed)) {
      const { relation, subject, object, role, status, polarity, themes = [] } = fact;
      if (object === undefined) continue;
      const leading = role !== undefined && leadingRoles(false).includes(role);
      if (leading && isHeld({ status, polarity })) put(this.leads, object, subject);
      if (relation === 'INVOLVES') for (const theme of themes) put(this.themes, object, theme);
      if (relation === 'UNDER_THEME') put(this.themes, subject, object);
      if (relation === 'LISTED_IN')
        for (const row of index.about(object, 'UNDER_THEME')) put(this.themes, subject, row.object ?? '');
    }
  }
}
