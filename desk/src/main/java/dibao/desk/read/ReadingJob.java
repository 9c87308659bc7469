package dibao.desk.read;

/**
 * A document that a worker has taken to read.
 *
 * @param attempt how often it has been taken, from 1
 */
record ReadingJob(long id, long documentId, String sha256, String fileName, int attempt) {}
