package dibao.desk.publish;

import dibao.desk.know.ArticleView;
import dibao.desk.know.ObservationView;
import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Footnote;
import dibao.issue.Run;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article's body as passages, each stretch of words with its place in the plain text. */
public record Reading(List<String> authors, List<Passage> passages, List<Footnote> notes) {

  static Reading of(ArticleView view) {
    Article article = view.article();
    return new Reading(
        article.authors(), new Walk(view.body()).passages(article.blocks()), article.notes());
  }

  /** Blocks that stand outside any article, such as a foreword. */
  public static List<Passage> passages(List<Block> blocks) {
    return new Walk("").passages(blocks);
  }

  /** The same with its numbers as handles. */
  Reading with(List<ObservationView> rows, Set<String> differing) {
    return new Reading(authors, LayHandles.over(passages, rows, differing), notes);
  }

  /** Goes through blocks and body together, so that each stretch learns where it stands. */
  private static final class Walk {

    private final String body;
    private int reached;

    Walk(String body) {
      this.body = body;
    }

    List<Passage> passages(List<Block> blocks) {
      return blocks.stream().map(this::passage).toList();
    }

    private Passage passage(Block block) {
      return switch (block) {
        case Block.Paragraph paragraph -> new Passage.Paragraph(words(paragraph.runs()));
        case Block.Heading heading ->
            new Passage.Heading(heading.level(), List.of(plain(heading.text())));
        case Block.Items items ->
            new Passage.Items(items.ordered(), items.entries().stream().map(this::words).toList());
        case Block.Table table ->
            new Passage.Table(
                table.caption(),
                table.unit(),
                cells(table.head()),
                table.rows().stream().map(this::cells).toList());
        case Block.Picture picture ->
            new Passage.Picture(shown(picture.address()), picture.alternative(), picture.caption());
        case Block.Boxed boxed -> new Passage.Boxed(passages(boxed.blocks()));
        case Block.Chart chart -> table(chart);
      };
    }

    private List<Stretch> words(List<Run> runs) {
      return runs.stream().map(this::stretch).toList();
    }

    private Stretch stretch(Run run) {
      return switch (run) {
        case Run.Plain plain -> plain(plain.text());
        case Run.Strong strong -> stretch(Stretch.Manner.STRONG, strong.text(), null);
        case Run.Emphasis dotted -> stretch(Stretch.Manner.EMPHASIS, dotted.text(), null);
        case Run.Link link -> {
          boolean leads = link.address().matches("(?i)(https?|mailto):.*");
          yield leads
              ? stretch(Stretch.Manner.LINK, link.text(), link.address())
              : plain(link.text());
        }
        case Run.Note note -> new Stretch(Stretch.Manner.NOTE, "", -1, note.label());
      };
    }

    private Stretch plain(String text) {
      return stretch(Stretch.Manner.PLAIN, text, null);
    }

    private Stretch stretch(Stretch.Manner manner, String text, @Nullable String address) {
      int start = text.isEmpty() ? -1 : body.indexOf(text, reached);
      if (start >= 0) {
        reached = start + text.length();
      }
      return new Stretch(manner, text, start, address);
    }

    private List<Stretch> cells(List<String> cells) {
      return cells.stream().map(this::plain).toList();
    }

    private static @Nullable String shown(String address) {
      return address.matches("data:image/(png|jpeg|gif|webp);base64,.*") ? address : null;
    }

    private static Passage table(Block.Chart chart) {
      List<Stretch> head = new ArrayList<>();
      head.add(apart(""));
      chart.series().forEach(series -> head.add(apart(series.name())));
      List<List<Stretch>> rows = new ArrayList<>();
      for (int i = 0; i < chart.labels().size(); i++) {
        List<Stretch> row = new ArrayList<>();
        row.add(apart(chart.labels().get(i)));
        for (Block.Chart.Series series : chart.series()) {
          BigDecimal value = series.values().get(i);
          row.add(apart(value == null ? "" : value.toPlainString()));
        }
        rows.add(row);
      }
      return new Passage.Table(chart.title(), chart.unit(), head, rows);
    }

    private static Stretch apart(String text) {
      return new Stretch(Stretch.Manner.PLAIN, text, -1, null);
    }
  }
}
