package dibao.reading.statistic;

import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads values that stand alone in brackets: of the name before them («甲（300亿元）、乙（80亿元）»), or of
 * another period («同比增长1.6%（1—5月为下降0.8%）»). A second unit for a value just stated is none.
 */
final class AsideFrames {

  private final Script script;
  private final NormalText text;

  AsideFrames(Script script) {
    this.script = script;
    this.text = script.text();
  }

  List<Frame> read(Clause clause) {
    List<Frame> frames = new ArrayList<>();
    int from = clause.start();
    for (Span aside : clause.asides()) {
      List<Amount> amounts = script.amounts(aside.start() + 1, aside.end() - 1);
      if (amounts.size() == 1 && stands(amounts.getFirst(), aside, clause)) {
        frames.add(frame(clause, from, aside, amounts.getFirst()));
      }
      from = aside.end();
    }
    return frames;
  }

  /** Alone in the brackets, and right behind words. */
  private boolean stands(Amount amount, Span aside, Clause clause) {
    boolean alone = amount.start() == aside.start() + 1 && amount.end() == aside.end() - 1;
    boolean behindWords = aside.start() > clause.start() && !endsAmount(clause, aside.start());
    return alone && behindWords && !amount.unit().isEmpty() && !amount.is(Amount.Sort.ORDINAL);
  }

  private boolean endsAmount(Clause clause, int offset) {
    for (Amount amount : script.amounts(clause.start(), offset)) {
      if (amount.end() == offset) {
        return true;
      }
    }
    return false;
  }

  private Frame frame(Clause clause, int from, Span aside, Amount amount) {
    int start = from;
    while (start < aside.start() && Groups.isListMark(text.charAt(start))) {
      start++;
    }
    var named = new Clause(start, aside.start(), clause.mark(), List.of());
    List<Value> values = List.of(new Value(amount, null));
    return new FrameParts(script, named, start, aside.start(), values).read(amount.end());
  }
}
