-- The other orders of the data page, each with what tells whether a row is shown. Expressions and
-- directions are those of its queries, or neither database would take them.
CREATE INDEX observation_indicator ON observation (indicator_folded, period_last DESC, id, ruling);
CREATE INDEX observation_period ON observation (COALESCE(period_last, ''), id, ruling);
CREATE INDEX observation_magnitude ON observation (magnitude, id, ruling);
