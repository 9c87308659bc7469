package dibao.desk.gather;

/**
 * Bytes that have been taken in: they are on the disk and in the database.
 *
 * @param snapshotId the row of the snapshot
 * @param fresh false when the same bytes were there already
 */
public record Taken(long snapshotId, String sha256, boolean fresh) {}
