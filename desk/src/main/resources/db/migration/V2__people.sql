-- Who may sign in. The password is an argon2 hash with its own salt and costs.
CREATE TABLE person (
  id ${identity},
  name VARCHAR(64) NOT NULL UNIQUE,
  password VARCHAR(300) NOT NULL,
  role VARCHAR(20) NOT NULL CHECK (role IN ('administrator', 'editor')),
  created_at BIGINT NOT NULL
);

-- A link that lets one person set a password once. Only the hash of its token is kept.
CREATE TABLE one_time_link (
  token_sha256 VARCHAR(64) PRIMARY KEY,
  role VARCHAR(20) NOT NULL,
  expires_at BIGINT NOT NULL
);
