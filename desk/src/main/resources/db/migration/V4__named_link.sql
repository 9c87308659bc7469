-- A link may be for one person by name: it admits that person, or sets a new password.
ALTER TABLE one_time_link ADD COLUMN name VARCHAR(64);

-- Where the bytes were fetched, when they did not come as a file.
ALTER TABLE snapshot ADD COLUMN fetched_from VARCHAR(2000);
