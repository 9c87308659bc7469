package dibao.press.page;

/** Where a link leads. */
public sealed interface Target {

  /** An address on the web or of a mailbox. */
  record Web(String address) implements Target {}

  /** An {@link Ink.Anchor} of the document. */
  record Place(String anchor) implements Target {}
}
