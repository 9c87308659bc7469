package dibao.desk.gather;

/**
 * Says, within the transaction that keeps it, that bytes have come in.
 *
 * @param snapshotId the row of the snapshot
 * @param fileName the name under which they came, without folders
 * @param fresh whether they were not known before
 */
public record SnapshotKept(long snapshotId, String fileName, boolean fresh) {}
