package dibao.reading.time;

import dibao.reading.time.TimeExpression.YearOf;
import org.jspecify.annotations.Nullable;

/**
 * The past year that a paragraph or a whole text speaks of, which 全年 and 年末 mean where their own
 * sentence names none.
 */
final class YearSpokenOf {

  private @Nullable Integer inParagraph;
  private @Nullable Integer inText;

  void says(int year) {
    inParagraph = year;
    inText = year;
  }

  void endOf(char sentenceOrParagraph) {
    if (sentenceOrParagraph == '\n') {
      inParagraph = null;
    }
  }

  /**
   * The context with the year filled in, where the expression asks for one.
   *
   * @param ahead whether the words around speak of what is to come
   */
  Times.Context of(Times.Context context, TimeExpression expression, boolean ahead) {
    if (context.year() != null || ahead || !isWholeYear(expression)) {
      return context;
    }
    Integer year = inParagraph != null ? inParagraph : inText;
    return new Times.Context(context.articleDate(), context.inHand(), year);
  }

  private static boolean isWholeYear(TimeExpression expression) {
    return switch (expression) {
      case TimeExpression.Months(YearOf year, int first, int last) ->
          year.from() == TimeExpression.From.UNTOLD && first == 1 && last == 12;
      case TimeExpression.Edge(TimeExpression.Months months, boolean last) -> isWholeYear(months);
      default -> false;
    };
  }
}
