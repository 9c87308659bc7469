package dibao.reading.statistic;

import org.jspecify.annotations.Nullable;

/** What growths are against that do not say it themselves. Belongs to one reading. */
final class CarriedBasis {

  private @Nullable String sentence;
  private @Nullable String paragraph;
  private @Nullable String standing;

  /** That of the sentence before the way. */
  private @Nullable String before;

  /** Whether the basis is only the beginning of a way: 由82%提高到85%. */
  private boolean turned;

  void beginParagraph() {
    sentence = null;
    paragraph = null;
  }

  void beginSentence() {
    sentence = null;
    before = null;
    turned = false;
  }

  /** A basis was told, which holds for what follows. */
  void govern(String told) {
    sentence = told;
    turned = false;
    paragraph = isCode(told) ? told : paragraph;
  }

  /** 从同比看: what all growths of the paragraph are against that do not say. */
  void hear(String told) {
    sentence = told;
    paragraph = isCode(told) ? told : paragraph;
  }

  /** 同比（下同）: what all growths of the article are against that do not say. */
  void stand(String told) {
    standing = told;
  }

  /** The beginning of a way was told, which is the base of the way alone. */
  void turn(String beginning) {
    before = turned ? before : sentence;
    sentence = beginning;
    turned = true;
  }

  /** Behind the way what was told before it holds again. */
  void straighten() {
    sentence = before;
    turned = false;
  }

  /** Of the sentence; null if none was told. */
  @Nullable String ofSentence() {
    return sentence;
  }

  /** What a growth is against that does not say, by those told before it; null if none was. */
  @Nullable String ofGrowth() {
    return paragraph == null ? standing : paragraph;
  }

  /** Whether the way is over whose beginning is the basis, as a new subject shows. */
  boolean isOver(Frame frame) {
    boolean named = !frame.about().isEmpty() || !frame.places().isEmpty();
    return turned && named && !Readings.isGrowthNoun(frame.about());
  }

  private static boolean isCode(String told) {
    return told.equals("yoy") || told.equals("prev");
  }
}
