/**
 * What loads and what they leave, on one server: its start, and the plans that it makes of our statements, take longer
 * than the tests. Each begins by loading what it needs; addresses come last, as an old address is never forgotten.
 */
import './graph/loading.ts';
import './graph/failing.ts';
import './graph/projections.ts';
import './graph/addresses.ts';
