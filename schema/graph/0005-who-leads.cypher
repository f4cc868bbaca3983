// 0005: who leads a thing, projected from the roles held on it, each once: every list of dispositifs shows it.

CREATE INDEX led_by_unit IF NOT EXISTS
FOR ()-[projected:LED_BY]-() ON (projected.unit);
