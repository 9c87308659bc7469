package dibao.desk;

import dibao.reading.statistic.Observation;
import dibao.reading.statistic.ObservationWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes observations as they come; a table once it knows how wide its columns are. */
final class ObservationRows {

  private static final String LINE_END = "\r\n";

  private final ReadCommand.Form form;
  private final boolean bom;
  private final PrintWriter out;
  private final List<Observation> kept = new ArrayList<>();

  ObservationRows(ReadCommand.Form form, boolean bom, PrintWriter out) {
    this.form = form;
    this.bom = bom;
    this.out = out;
  }

  void begin() {
    if (form == ReadCommand.Form.CSV) {
      out.print((bom ? "\ufeff" : "") + ObservationWriter.csvHead() + LINE_END);
    }
  }

  void row(Observation observation) {
    switch (form) {
      case JSONL -> out.print(ObservationWriter.jsonLine(observation) + "\n");
      case CSV -> out.print(ObservationWriter.csvLine(observation) + LINE_END);
      case TABLE -> kept.add(observation);
    }
  }

  void flush() {
    out.flush();
  }

  void end() {
    if (form == ReadCommand.Form.TABLE) {
      out.print(ObservationWriter.table(kept));
    }
    out.flush();
  }

  /** How an observation came about: where, by which rules, how sure. */
  static String explanation(Path file, Observation observation) {
    return "%s:%d:%d-%d：%s ← %s（%.2f）"
        .formatted(
            file,
            observation.article(),
            observation.span().start(),
            observation.span().end(),
            observation.quote(),
            observation.rule(),
            observation.confidence());
  }
}
