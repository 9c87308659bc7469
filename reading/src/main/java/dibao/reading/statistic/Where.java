package dibao.reading.statistic;

import dibao.reading.place.AreaMention;

/**
 * A place in the text, by its short name.
 *
 * @param local whether it is a word such as 全省, which points at the speaker's own area
 * @param wide whether it is the world or the whole country
 * @param settles whether an article can be about it: a country, province, city or district
 */
record Where(int start, int end, String area, boolean local, boolean wide, boolean settles) {

  static Where of(AreaMention mention) {
    return new Where(
        mention.span().start(),
        mention.span().end(),
        mention.shortName(),
        mention.kind() == AreaMention.Kind.DEICTIC,
        mention.kind() == AreaMention.Kind.WORLD || mention.shortName().equals("中国"),
        settles(mention.kind()));
  }

  /** 西安 in 陕西西安, beginning with the province. */
  Where narrowedTo(Where part) {
    return new Where(start, part.end, part.area, part.local, part.wide, part.settles);
  }

  private static boolean settles(AreaMention.Kind kind) {
    return switch (kind) {
      case COUNTRY, PROVINCE, CITY, DISTRICT -> true;
      case WORLD, REGION, DEICTIC -> false;
    };
  }
}
