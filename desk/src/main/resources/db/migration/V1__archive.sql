-- What is kept: the bytes as they came, what became of them, and what the reader found in them.
-- ${identity} is the database's own way to number rows. Times (_at) are milliseconds since 1970,
-- so that both databases keep and order them alike; days (_on) are dates.

CREATE TABLE snapshot (
  id ${identity},
  sha256 VARCHAR(64) NOT NULL UNIQUE,
  media_type VARCHAR(100) NOT NULL,
  bytes BIGINT NOT NULL,
  received_at BIGINT NOT NULL
);

-- One document a snapshot: the same bytes twice are one document.
CREATE TABLE document (
  id ${identity},
  snapshot_id BIGINT NOT NULL UNIQUE REFERENCES snapshot (id),
  file_name VARCHAR(400) NOT NULL,
  title VARCHAR(1000),
  state VARCHAR(10) NOT NULL CHECK (state IN ('queued', 'reading', 'read', 'failed')),
  reason VARCHAR(2000),
  reader_version VARCHAR(40),
  attempts INTEGER NOT NULL DEFAULT 0,
  issue_id BIGINT,
  submitted_at BIGINT NOT NULL,
  read_at BIGINT
);
CREATE INDEX document_state ON document (state, id);
CREATE INDEX document_issue ON document (issue_id);

-- The reading queue: a row is work to do; it goes in the transaction that keeps its result. Rank 0 is
-- for what came in, 1 for what is read again: people wait for the first.
CREATE TABLE reading_job (
  id ${identity},
  document_id BIGINT NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  queued_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  holder VARCHAR(40),
  leased_until_at BIGINT
);
CREATE INDEX reading_job_due ON reading_job (rank, due_at, id);

-- Events that a stage has promised to those after it; a row goes when all have taken it.
CREATE TABLE outbox (
  id ${identity},
  event VARCHAR(60) NOT NULL,
  payload TEXT NOT NULL,
  happened_at BIGINT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at BIGINT NOT NULL
);

-- ordered_on is the day of publication, or what its number lets one suppose; it only orders.
CREATE TABLE issue (
  id ${identity},
  document_id BIGINT NOT NULL UNIQUE REFERENCES document (id),
  address VARCHAR(100) NOT NULL UNIQUE,
  periodical VARCHAR(300) NOT NULL,
  year INTEGER,
  number INTEGER,
  total INTEGER,
  published_on DATE,
  ordered_on VARCHAR(10) NOT NULL,
  publisher VARCHAR(500),
  imprint TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX issue_number ON issue (periodical, year, number);
CREATE INDEX issue_order ON issue (ordered_on, id);

CREATE TABLE section (
  id ${identity},
  issue_id BIGINT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name VARCHAR(300)
);
CREATE INDEX section_issue ON section (issue_id, position);
CREATE INDEX section_name ON section (name);

-- body is the plain text, markdown the same with its blocks, place the way back to the original.
CREATE TABLE article (
  id ${identity},
  issue_id BIGINT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  section_id BIGINT NOT NULL REFERENCES section (id),
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  address VARCHAR(100) NOT NULL UNIQUE,
  title VARCHAR(1000) NOT NULL,
  source VARCHAR(500),
  compiled_by VARCHAR(300),
  published_on DATE,
  body TEXT NOT NULL,
  markdown TEXT NOT NULL,
  place TEXT NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX article_issue ON article (issue_id, position);
CREATE INDEX article_section ON article (section_id);
CREATE INDEX article_title ON article (title);
CREATE INDEX article_changed ON article (changed_at, id);

-- Each of an article's sources by its own name.
CREATE TABLE article_source (
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name VARCHAR(300) NOT NULL,
  PRIMARY KEY (article_id, position)
);
CREATE INDEX article_source_name ON article_source (name, article_id);

-- What the reader found doubtful in an issue.
CREATE TABLE finding (
  id ${identity},
  issue_id BIGINT NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind VARCHAR(60) NOT NULL,
  message VARCHAR(2000) NOT NULL,
  place TEXT
);
CREATE INDEX finding_issue ON finding (issue_id, position);

-- One row: when the archive last changed, and how often.
CREATE TABLE archive_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
INSERT INTO archive_state (id, revision, changed_at) VALUES (1, 0, 0);
