import { leadStatus } from '../../domain/engagements/lead-status.ts';
import { model } from '../../graph/model.ts';
import { column, fromMany, many, whenGiven } from '../../read/read.ts';
import { PROSPECTIVE_STATUSES } from '../../values/vocabulary.ts';

/** A condition over the involvement `via`: the role is held, not announced, advised or denied. */
export const HELD = `via.polarity = 'AFFIRMED' AND NOT coalesce(via.status, '') IN [${PROSPECTIVE_STATUSES.map((status) => `'${status}'`).join(', ')}]`;

/** Who leads, as the document states; with `asOf`, counting only the roles that may be held then. */
const statusOf = (kind: 'Dispositif' | 'Instance') =>
  whenGiven(
    'asOf',
    fromMany(
      model.Involvement,
      '(self)<-[:OBJECT]-(it:Involvement)',
      ['role', 'status', 'polarity'],
      (roles) =>
        leadStatus(
          roles.map(({ role, status, polarity }) => ({ role, status: status ?? undefined, polarity })),
          kind === 'Instance',
        ),
    ),
    column(model[kind], 'leadStatus') as never,
  );
export const dispositifLeadStatus = statusOf('Dispositif');
export const instanceLeadStatus = statusOf('Instance');

/** Who leads: projected, unless a day is given. */
export const dispositifLeads = whenGiven(
  'asOf',
  many(
    `(self)<-[:OBJECT]-(via:Involvement WHERE via.role IN ['LEADS', 'CO_LEADS', 'RESPONSIBLE'] AND ${HELD})-[:SUBJECT]->(it:Entity)`,
    'it.sortKey',
    { distinct: true },
  ),
  many('(self)-[:LED_BY]->(it:Entity)', 'it.sortKey', {
    kept: { id: 'leadIds', kind: 'leadKinds', slug: 'leadSlugs', label: 'leadLabels' },
  }),
);
