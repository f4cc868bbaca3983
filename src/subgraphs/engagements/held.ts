import { PROSPECTIVE_STATUSES } from '../../values/vocabulary.ts';

/** A condition over the involvement `via`: the role is held, not announced, advised or denied. */
export const HELD = `via.polarity = 'AFFIRMED' AND NOT coalesce(via.status, '') IN [${PROSPECTIVE_STATUSES.map((status) => `'${status}'`).join(', ')}]`;
