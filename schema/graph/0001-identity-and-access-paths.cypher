// 0001: identity and access paths.
// Every thing and every fact is found by id, key or slug; every list is paged in the order of one composite index
// whose first key is the way in (contract, subject, object, theme, holder) and whose last is the sort key.
// Community edition: uniqueness only, no property-existence constraint.

CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (node:Entity) REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT entity_key IF NOT EXISTS
FOR (node:Entity) REQUIRE node.key IS UNIQUE;

CREATE CONSTRAINT entity_slug IF NOT EXISTS
FOR (node:Entity) REQUIRE node.slug IS UNIQUE;

CREATE CONSTRAINT fact_id IF NOT EXISTS
FOR (node:Fact) REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT fact_key IF NOT EXISTS
FOR (node:Fact) REQUIRE node.key IS UNIQUE;

CREATE CONSTRAINT citation_id IF NOT EXISTS
FOR (node:Citation) REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT unit_name IF NOT EXISTS
FOR (node:Unit) REQUIRE node.name IS UNIQUE;

// Old addresses: few, asked for at each new data version.
CREATE INDEX entity_former_slugs IF NOT EXISTS
FOR (node:Entity) ON (node.formerSlugs);

// What a load compares and replaces: one unit (a contract, or the reference data).
CREATE INDEX entity_unit IF NOT EXISTS
FOR (node:Entity) ON (node.unit);

CREATE INDEX fact_unit IF NOT EXISTS
FOR (node:Fact) ON (node.unit);

// Facts and involvements by what they are about, in their one order.
CREATE INDEX fact_order IF NOT EXISTS
FOR (node:Fact) ON (node.sortKey);

CREATE INDEX fact_contract IF NOT EXISTS
FOR (node:Fact) ON (node.contractId, node.sortKey);

CREATE INDEX fact_subject IF NOT EXISTS
FOR (node:Fact) ON (node.subjectId, node.sortKey);

CREATE INDEX fact_object IF NOT EXISTS
FOR (node:Fact) ON (node.objectId, node.sortKey);

CREATE INDEX involvement_order IF NOT EXISTS
FOR (node:Involvement) ON (node.sortKey);

CREATE INDEX involvement_contract IF NOT EXISTS
FOR (node:Involvement) ON (node.contractId, node.sortKey);

CREATE INDEX involvement_subject IF NOT EXISTS
FOR (node:Involvement) ON (node.subjectId, node.sortKey);

CREATE INDEX involvement_object IF NOT EXISTS
FOR (node:Involvement) ON (node.objectId, node.sortKey);

CREATE INDEX signature_order IF NOT EXISTS
FOR (node:Signature) ON (node.sortKey);

CREATE INDEX signature_contract IF NOT EXISTS
FOR (node:Signature) ON (node.contractId, node.sortKey);

CREATE INDEX signature_subject IF NOT EXISTS
FOR (node:Signature) ON (node.subjectId, node.sortKey);

CREATE INDEX signature_object IF NOT EXISTS
FOR (node:Signature) ON (node.objectId, node.sortKey);

CREATE INDEX occurrence_order IF NOT EXISTS
FOR (node:Occurrence) ON (node.sortKey);

CREATE INDEX occurrence_contract IF NOT EXISTS
FOR (node:Occurrence) ON (node.contractId, node.sortKey);

CREATE INDEX occurrence_subject IF NOT EXISTS
FOR (node:Occurrence) ON (node.subjectId, node.sortKey);

CREATE INDEX occurrence_object IF NOT EXISTS
FOR (node:Occurrence) ON (node.objectId, node.sortKey);

// Facts of one relation about one thing: names, members, frequency.
CREATE INDEX fact_subject_relation IF NOT EXISTS
FOR (node:Fact) ON (node.subjectId, node.relation);

// Lists of things.
CREATE INDEX contract_order IF NOT EXISTS
FOR (node:Contract) ON (node.sortKey);

CREATE INDEX document_order IF NOT EXISTS
FOR (node:Document) ON (node.sortKey);

CREATE INDEX document_contract IF NOT EXISTS
FOR (node:Document) ON (node.contractId, node.sortKey);

CREATE INDEX actor_order IF NOT EXISTS
FOR (node:Actor) ON (node.sortKey);

CREATE INDEX qpv_order IF NOT EXISTS
FOR (node:Qpv) ON (node.sortKey);

CREATE INDEX commune_order IF NOT EXISTS
FOR (node:Commune) ON (node.sortKey);

CREATE INDEX epci_order IF NOT EXISTS
FOR (node:Epci) ON (node.sortKey);

CREATE INDEX departement_order IF NOT EXISTS
FOR (node:Departement) ON (node.sortKey);

CREATE INDEX area_order IF NOT EXISTS
FOR (node:Area) ON (node.sortKey);

CREATE INDEX area_contract IF NOT EXISTS
FOR (node:Area) ON (node.contractId, node.sortKey);

CREATE INDEX site_order IF NOT EXISTS
FOR (node:Site) ON (node.sortKey);

CREATE INDEX site_contract IF NOT EXISTS
FOR (node:Site) ON (node.contractId, node.sortKey);

CREATE INDEX theme_order IF NOT EXISTS
FOR (node:Theme) ON (node.sortKey);

CREATE INDEX theme_contract IF NOT EXISTS
FOR (node:Theme) ON (node.contractId, node.sortKey);

CREATE INDEX row_order IF NOT EXISTS
FOR (node:Row) ON (node.sortKey);

CREATE INDEX row_contract IF NOT EXISTS
FOR (node:Row) ON (node.contractId, node.sortKey);

CREATE INDEX dispositif_order IF NOT EXISTS
FOR (node:Dispositif) ON (node.sortKey);

CREATE INDEX dispositif_contract IF NOT EXISTS
FOR (node:Dispositif) ON (node.contractId, node.sortKey);

CREATE INDEX instance_order IF NOT EXISTS
FOR (node:Instance) ON (node.sortKey);

CREATE INDEX instance_contract IF NOT EXISTS
FOR (node:Instance) ON (node.contractId, node.sortKey);

CREATE INDEX competence_order IF NOT EXISTS
FOR (node:Competence) ON (node.sortKey);

CREATE INDEX competence_contract IF NOT EXISTS
FOR (node:Competence) ON (node.contractId, node.sortKey);

CREATE INDEX commitment_order IF NOT EXISTS
FOR (node:Commitment) ON (node.sortKey);

CREATE INDEX commitment_contract IF NOT EXISTS
FOR (node:Commitment) ON (node.contractId, node.sortKey);

// Official codes are looked up, never unique by constraint: two contracts may print one wrongly.
CREATE INDEX commune_insee IF NOT EXISTS
FOR (node:Commune) ON (node.insee);

CREATE INDEX actor_siren IF NOT EXISTS
FOR (node:Actor) ON (node.siren);

CREATE INDEX epci_siren IF NOT EXISTS
FOR (node:Epci) ON (node.siren);

CREATE INDEX qpv_code2015 IF NOT EXISTS
FOR (node:Qpv) ON (node.code2015);

CREATE INDEX qpv_code2024 IF NOT EXISTS
FOR (node:Qpv) ON (node.code2024);

CREATE INDEX contract_official_code IF NOT EXISTS
FOR (node:Contract) ON (node.officialCode);

// Projected relationships that lists walk in order.
CREATE INDEX has_theme_order IF NOT EXISTS
FOR ()-[projected:HAS_THEME]-() ON (projected.themeId, projected.sortKey);

CREATE INDEX named_in_order IF NOT EXISTS
FOR ()-[projected:NAMED_IN]-() ON (projected.contractId, projected.sortKey);

CREATE INDEX counts_for_order IF NOT EXISTS
FOR ()-[projected:COUNTS_FOR]-() ON (projected.holderId, projected.sortKey);

CREATE INDEX held_at_order IF NOT EXISTS
FOR ()-[projected:HELD_AT]-() ON (projected.placeId, projected.sortKey);

// Projections are dropped and made again unit by unit.
CREATE INDEX amends_unit IF NOT EXISTS
FOR ()-[projected:AMENDS]-() ON (projected.unit);

CREATE INDEX covers_unit IF NOT EXISTS
FOR ()-[projected:COVERS]-() ON (projected.unit);

CREATE INDEX in_epci_unit IF NOT EXISTS
FOR ()-[projected:IN_EPCI]-() ON (projected.unit);

CREATE INDEX in_commune_unit IF NOT EXISTS
FOR ()-[projected:IN_COMMUNE]-() ON (projected.unit);

CREATE INDEX contains_unit IF NOT EXISTS
FOR ()-[projected:CONTAINS]-() ON (projected.unit);

CREATE INDEX overlaps_unit IF NOT EXISTS
FOR ()-[projected:OVERLAPS]-() ON (projected.unit);

CREATE INDEX service_of_unit IF NOT EXISTS
FOR ()-[projected:SERVICE_OF]-() ON (projected.unit);

CREATE INDEX authority_of_unit IF NOT EXISTS
FOR ()-[projected:AUTHORITY_OF]-() ON (projected.unit);

CREATE INDEX member_of_unit IF NOT EXISTS
FOR ()-[projected:MEMBER_OF]-() ON (projected.unit);

CREATE INDEX part_of_unit IF NOT EXISTS
FOR ()-[projected:PART_OF]-() ON (projected.unit);

CREATE INDEX follows_unit IF NOT EXISTS
FOR ()-[projected:FOLLOWS]-() ON (projected.unit);

CREATE INDEX rests_on_unit IF NOT EXISTS
FOR ()-[projected:RESTS_ON]-() ON (projected.unit);

CREATE INDEX annexed_to_unit IF NOT EXISTS
FOR ()-[projected:ANNEXED_TO]-() ON (projected.unit);

CREATE INDEX under_theme_unit IF NOT EXISTS
FOR ()-[projected:UNDER_THEME]-() ON (projected.unit);

CREATE INDEX listed_in_unit IF NOT EXISTS
FOR ()-[projected:LISTED_IN]-() ON (projected.unit);

CREATE INDEX governs_unit IF NOT EXISTS
FOR ()-[projected:GOVERNS]-() ON (projected.unit);

CREATE INDEX feeds_unit IF NOT EXISTS
FOR ()-[projected:FEEDS]-() ON (projected.unit);

CREATE INDEX replaces_unit IF NOT EXISTS
FOR ()-[projected:REPLACES]-() ON (projected.unit);

CREATE INDEX has_theme_unit IF NOT EXISTS
FOR ()-[projected:HAS_THEME]-() ON (projected.unit);

CREATE INDEX named_in_unit IF NOT EXISTS
FOR ()-[projected:NAMED_IN]-() ON (projected.unit);

CREATE INDEX counts_for_unit IF NOT EXISTS
FOR ()-[projected:COUNTS_FOR]-() ON (projected.unit);

CREATE INDEX held_at_unit IF NOT EXISTS
FOR ()-[projected:HELD_AT]-() ON (projected.unit);
