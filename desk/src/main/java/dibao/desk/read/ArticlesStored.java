package dibao.desk.read;

/** Says that the articles of an issue have been kept, anew or again; the issue may be gone. */
public record ArticlesStored(long issueId) {}
