package dibao.reading.document;

/** The kind of file that a document was. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  DOCX;

  /** Whether places count pages. */
  public boolean hasPages() {
    return this == PDF;
  }
}
