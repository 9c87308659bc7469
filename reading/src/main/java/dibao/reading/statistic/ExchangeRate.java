package dibao.reading.statistic;

/** Takes the money that another is given for off the words of a rate: 1美元兑, 100日元兑换. */
final class ExchangeRate {

  private static final String[] FOR = {"可兑换", "兑换", "可兑", "兑", "合"};

  private ExchangeRate() {}

  /** Whether the amount that ends here is given for the one that begins there. */
  static boolean isGiven(CharSequence text, int end, int next) {
    String between = text.subSequence(end, next).toString();
    for (String word : FOR) {
      if (between.equals(word)) {
        return true;
      }
    }
    return false;
  }

  static void take(Script script, Strip strip) {
    for (Amount amount : script.amounts(strip.start(), strip.end())) {
      if (isGiven(script.text(), amount.end(), strip.end())) {
        strip.take(amount.start(), strip.end());
      }
    }
  }
}
