package dibao.reading.statistic;

import dibao.reading.place.AreaMention;

/**
 * A place in the text, by its short name.
 *
 * @param local whether it is a word such as 全省, which points at the speaker's own area
 */
record Where(int start, int end, String area, boolean local, boolean wide) {

  static Where of(AreaMention mention) {
    return new Where(
        mention.span().start(),
        mention.span().end(),
        mention.shortName(),
        mention.kind() == AreaMention.Kind.DEICTIC,
        mention.kind() == AreaMention.Kind.WORLD || mention.shortName().equals("中国"));
  }
}
