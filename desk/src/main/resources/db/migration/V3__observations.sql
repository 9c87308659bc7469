-- What the articles state in numbers, and what people ruled about it.

-- Derived: may be deleted and made again from the articles and the rulings. spot tells the number's
-- place from the words around it, so that an address outlives a better reader. magnitude orders;
-- amount is exact. stated_on is the article's day or its issue's, and orders as the issues do.
CREATE TABLE observation (
  id ${identity},
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  address VARCHAR(130) NOT NULL UNIQUE,
  spot VARCHAR(16) NOT NULL,
  quote TEXT NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  parts VARCHAR(400) NOT NULL,
  indicator VARCHAR(500) NOT NULL,
  indicator_folded VARCHAR(500) NOT NULL,
  area VARCHAR(200),
  period_first VARCHAR(10),
  period_last VARCHAR(10),
  period_year INTEGER,
  measure VARCHAR(10) NOT NULL,
  amount VARCHAR(80) NOT NULL,
  amount_to VARCHAR(80),
  magnitude DOUBLE PRECISION NOT NULL,
  unit VARCHAR(60) NOT NULL,
  bound VARCHAR(1) NOT NULL,
  status VARCHAR(10) NOT NULL,
  basis VARCHAR(60),
  attribution VARCHAR(500),
  confidence DOUBLE PRECISION NOT NULL,
  rule VARCHAR(1000) NOT NULL,
  ruling VARCHAR(10) NOT NULL CHECK (ruling IN ('machine', 'confirmed', 'corrected', 'added', 'rejected')),
  stated_on VARCHAR(10) NOT NULL
);
CREATE INDEX observation_article ON observation (article_id, position);
CREATE INDEX observation_order ON observation (stated_on, article_id, position, id, ruling);
CREATE INDEX observation_same ON observation (indicator_folded, measure, unit, period_last);
CREATE INDEX observation_area ON observation (area, stated_on, article_id, position, id);
CREATE INDEX observation_sift ON observation (measure, status, period_year, area, indicator_folded, article_id, ruling);

-- Decided by a person: outranks the machine, and hangs on no derived row. One row an act; those
-- with ended_at have been replaced or withdrawn. stated is the machine's gold line at the time,
-- ruled the person's; value_from and value_length count in the quote without its white space.
CREATE TABLE observation_ruling (
  id ${identity},
  issue_address VARCHAR(100) NOT NULL,
  article_address VARCHAR(100) NOT NULL,
  observation_address VARCHAR(130) NOT NULL,
  spot VARCHAR(16) NOT NULL,
  quote TEXT NOT NULL,
  value_from INTEGER NOT NULL,
  value_length INTEGER NOT NULL,
  verdict VARCHAR(10) NOT NULL CHECK (verdict IN ('confirmed', 'corrected', 'rejected', 'added')),
  stated TEXT,
  ruled TEXT,
  person VARCHAR(64) NOT NULL,
  ruled_at BIGINT NOT NULL,
  ended_by VARCHAR(64),
  ended_at BIGINT
);
CREATE INDEX observation_ruling_issue ON observation_ruling (issue_address, id);
CREATE INDEX observation_ruling_observation ON observation_ruling (observation_address, id);
