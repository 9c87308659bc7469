package dibao.press.style;

import java.util.Locale;

/** A part of an issue whose type a house style sets. */
public enum Part {
  MASTHEAD_TITLE,
  MASTHEAD_NUMBER,
  MASTHEAD_PUBLISHER,
  CONTENTS_HEADING,
  CONTENTS_SECTION,
  CONTENTS_ENTRY,
  SECTION,
  TITLE,
  AUTHORS,
  HEADING_1,
  HEADING_2,
  SOURCE,
  CAPTION,
  TABLE_HEAD,
  TABLE_CELL,
  BOXED,
  FOOTNOTE,
  RUNNING_HEAD,
  FOLIO,
  IMPRINT;

  /** The name in a house style's file, such as {@code contents-entry}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
