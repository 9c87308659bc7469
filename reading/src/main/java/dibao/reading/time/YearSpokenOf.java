package dibao.reading.time;

import dibao.reading.time.TimeExpression.YearOf;
import java.time.LocalDate;
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
    boolean asks = isWholeYear(expression) || isUnfinished(expression, context.articleDate());
    if (context.year() != null || ahead || !asks) {
      return context;
    }
    Integer year = inParagraph != null ? inParagraph : inText;
    return new Times.Context(context.articleDate(), context.inHand(), year);
  }

  /**
   * 5月至8月 in an article of May: of the year spoken of, unless they are said to lie ahead; a quarter
   * is its own.
   */
  private static boolean isUnfinished(TimeExpression expression, @Nullable LocalDate article) {
    return article != null
        && expression instanceof TimeExpression.Months(YearOf year, int first, int last)
        && year.from() == TimeExpression.From.UNTOLD
        && first > 1
        && last > first
        && !(first % 3 == 1 && last == first + 2)
        && last > article.getMonthValue();
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
