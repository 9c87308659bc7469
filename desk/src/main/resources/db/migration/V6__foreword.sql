-- What the editors say before the first column, in the form of the issue's file.
ALTER TABLE issue ADD COLUMN foreword TEXT NOT NULL DEFAULT '';
