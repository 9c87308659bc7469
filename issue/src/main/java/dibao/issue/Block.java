package dibao.issue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of an article's body. */
public sealed interface Block {

  /** The words, lines joined by {@code \n}. */
  String text();

  /** A paragraph. */
  record Paragraph(List<Run> runs) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** A paragraph of plain words. */
    public static Paragraph of(String text) {
      return new Paragraph(List.of(new Run.Plain(text)));
    }

    @Override
    public String text() {
      return Run.text(runs);
    }
  }

  /**
   * A heading within an article.
   *
   * @param level 1 for the highest within the article
   */
  record Heading(int level, String text) implements Block {}

  /** A list; each entry is a line of runs. */
  record Items(boolean ordered, List<List<Run>> entries) implements Block {
    public Items {
      entries = entries.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      return entries.stream().map(Run::text).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A table; every row has as many cells as the head.
   *
   * @param caption the line above it
   * @param unit the unit note, such as 亿元
   */
  record Table(
      @Nullable String caption, @Nullable String unit, List<String> head, List<List<String>> rows)
      implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != head.size()) {
          throw new IllegalArgumentException(
              "a table row has " + row.size() + " cells under a head of " + head.size());
        }
      }
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      if (caption != null) {
        text.append(caption).append('\n');
      }
      if (unit != null) {
        text.append("单位：").append(unit).append('\n');
      }
      text.append(String.join("\t", head));
      rows.forEach(row -> text.append('\n').append(String.join("\t", row)));
      return text.toString();
    }
  }

  /**
   * A picture.
   *
   * @param address a path relative to the issue's file, or a {@code data:} address
   * @param alternative the text for those who do not see it
   */
  record Picture(String address, String alternative, @Nullable String caption) implements Block {
    @Override
    public String text() {
      return caption == null ? "" : caption;
    }
  }

  /** Words set apart in a box: a note, an editor's remark, the data of a reviewed book. */
  record Boxed(List<Block> blocks) implements Block {
    public Boxed {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String text() {
      return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A small chart of observations.
   *
   * @param labels the categories or periods along the axis; every series has one value a label,
   *     null where none is known
   */
  record Chart(
      Kind kind, String title, @Nullable String unit, List<String> labels, List<Series> series)
      implements Block {

    /** How the values are drawn. */
    public enum Kind {
      LINE,
      BAR
    }

    /** One named row of values. */
    public record Series(String name, List<@Nullable BigDecimal> values) {
      public Series {
        values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
      }
    }

    public Chart {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
      for (Series row : series) {
        if (row.values().size() != labels.size()) {
          throw new IllegalArgumentException(
              "series "
                  + row.name()
                  + " has "
                  + row.values().size()
                  + " values for "
                  + labels.size()
                  + " labels");
        }
      }
    }

    @Override
    public String text() {
      return title;
    }
  }
}
