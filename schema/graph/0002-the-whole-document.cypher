// 0002: the whole document: aims, publics, warnings, dated events, means, numbers, words and where they disagree.
// As in 0001: each list is paged in the order of one composite index; projections are dropped and made again by unit.

CREATE INDEX criterion_order IF NOT EXISTS
FOR (node:Criterion) ON (node.sortKey);

CREATE INDEX criterion_contract IF NOT EXISTS
FOR (node:Criterion) ON (node.contractId, node.sortKey);

CREATE INDEX discrepancy_order IF NOT EXISTS
FOR (node:Discrepancy) ON (node.sortKey);

CREATE INDEX discrepancy_contract IF NOT EXISTS
FOR (node:Discrepancy) ON (node.contractId, node.sortKey);

CREATE INDEX figure_order IF NOT EXISTS
FOR (node:Figure) ON (node.sortKey);

CREATE INDEX figure_contract IF NOT EXISTS
FOR (node:Figure) ON (node.contractId, node.sortKey);

CREATE INDEX finding_order IF NOT EXISTS
FOR (node:Finding) ON (node.sortKey);

CREATE INDEX finding_contract IF NOT EXISTS
FOR (node:Finding) ON (node.contractId, node.sortKey);

CREATE INDEX funding_order IF NOT EXISTS
FOR (node:Funding) ON (node.sortKey);

CREATE INDEX funding_contract IF NOT EXISTS
FOR (node:Funding) ON (node.contractId, node.sortKey);

CREATE INDEX indicator_order IF NOT EXISTS
FOR (node:Indicator) ON (node.sortKey);

CREATE INDEX indicator_contract IF NOT EXISTS
FOR (node:Indicator) ON (node.contractId, node.sortKey);

CREATE INDEX milestone_order IF NOT EXISTS
FOR (node:Milestone) ON (node.sortKey);

CREATE INDEX milestone_contract IF NOT EXISTS
FOR (node:Milestone) ON (node.contractId, node.sortKey);

CREATE INDEX objective_order IF NOT EXISTS
FOR (node:Objective) ON (node.sortKey);

CREATE INDEX objective_contract IF NOT EXISTS
FOR (node:Objective) ON (node.contractId, node.sortKey);

CREATE INDEX priority_order IF NOT EXISTS
FOR (node:Priority) ON (node.sortKey);

CREATE INDEX priority_contract IF NOT EXISTS
FOR (node:Priority) ON (node.contractId, node.sortKey);

CREATE INDEX public_order IF NOT EXISTS
FOR (node:Public) ON (node.sortKey);

CREATE INDEX public_contract IF NOT EXISTS
FOR (node:Public) ON (node.contractId, node.sortKey);

CREATE INDEX term_order IF NOT EXISTS
FOR (node:Term) ON (node.sortKey);

CREATE INDEX term_contract IF NOT EXISTS
FOR (node:Term) ON (node.contractId, node.sortKey);

CREATE INDEX vigilance_point_order IF NOT EXISTS
FOR (node:VigilancePoint) ON (node.sortKey);

CREATE INDEX vigilance_point_contract IF NOT EXISTS
FOR (node:VigilancePoint) ON (node.contractId, node.sortKey);

// Shared by all contracts.
CREATE INDEX national_scheme_order IF NOT EXISTS
FOR (node:NationalScheme) ON (node.sortKey);

// Projections.
CREATE INDEX denotes_unit IF NOT EXISTS
FOR ()-[projected:DENOTES]-() ON (projected.unit);

CREATE INDEX declines_unit IF NOT EXISTS
FOR ()-[projected:DECLINES]-() ON (projected.unit);

CREATE INDEX refers_to_unit IF NOT EXISTS
FOR ()-[projected:REFERS_TO]-() ON (projected.unit);

CREATE INDEX targets_unit IF NOT EXISTS
FOR ()-[projected:TARGETS]-() ON (projected.unit);

CREATE INDEX serves_unit IF NOT EXISTS
FOR ()-[projected:SERVES]-() ON (projected.unit);

CREATE INDEX concerns_unit IF NOT EXISTS
FOR ()-[projected:CONCERNS]-() ON (projected.unit);

CREATE INDEX measures_unit IF NOT EXISTS
FOR ()-[projected:MEASURES]-() ON (projected.unit);

CREATE INDEX counted_unit IF NOT EXISTS
FOR ()-[projected:COUNTED]-() ON (projected.unit);

CREATE INDEX happened_unit IF NOT EXISTS
FOR ()-[projected:HAPPENED]-() ON (projected.unit);

CREATE INDEX at_instance_unit IF NOT EXISTS
FOR ()-[projected:AT_INSTANCE]-() ON (projected.unit);

CREATE INDEX done_by_unit IF NOT EXISTS
FOR ()-[projected:DONE_BY]-() ON (projected.unit);

CREATE INDEX answered_by_unit IF NOT EXISTS
FOR ()-[projected:ANSWERED_BY]-() ON (projected.unit);

CREATE INDEX funded_by_unit IF NOT EXISTS
FOR ()-[projected:FUNDED_BY]-() ON (projected.unit);

CREATE INDEX granted_to_unit IF NOT EXISTS
FOR ()-[projected:GRANTED_TO]-() ON (projected.unit);

CREATE INDEX pays_for_unit IF NOT EXISTS
FOR ()-[projected:PAYS_FOR]-() ON (projected.unit);

CREATE INDEX homonym_of_unit IF NOT EXISTS
FOR ()-[projected:HOMONYM_OF]-() ON (projected.unit);

CREATE INDEX distinct_from_unit IF NOT EXISTS
FOR ()-[projected:DISTINCT_FROM]-() ON (projected.unit);
