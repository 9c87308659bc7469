package dibao.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issues made of marks that mean something to Markdown and YAML, written and read back. */
class RoundTripTest {

  private static final int ISSUES = 500;
  private static final String[] PIECES = {
    "增长",
    "5.2%",
    "*",
    "**",
    "[",
    "]",
    "(",
    ")",
    "\\",
    "`",
    "```",
    "#",
    "##",
    "> ",
    "- ",
    "1. ",
    "2) ",
    "|",
    "---",
    "===",
    "~~~",
    "_",
    "__",
    "&amp;",
    "<b>",
    "：",
    "来源：",
    "编选：",
    "日期：",
    "作者：",
    "表：",
    "单位：",
    "　",
    " ",
    "![",
    "](",
    "[^1]",
    "[^1]: ",
    "\"",
    "'",
    "“”",
    "——",
    "。",
    "，",
    "a",
    "b c",
    "𠮷",
    "http://a.b/c?d=e&f",
    ":",
    "{",
    "}",
    "@",
    "%",
    "!",
    "null",
    "~",
    "+",
    "$1",
    "\t甲",
    "é"
  };

  private final Random random = new Random();

  static IntStream seeds() {
    return IntStream.range(0, ISSUES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writtenAndRead_isEqual(int seed) {
    random.setSeed(seed);
    Issue issue = issue();
    String text = IssueFile.format(issue);
    assertThat(IssueFile.parse(text)).as(text).isEqualTo(issue);
  }

  private Issue issue() {
    List<Section> sections = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      boolean named = i > 0 || random.nextBoolean();
      List<Article> articles = some(3, this::article);
      if (named || !articles.isEmpty()) {
        sections.add(new Section(named ? words() : null, articles));
      }
    }
    return new Issue(masthead(), random.nextBoolean() ? List.of() : blocks(0), sections);
  }

  private Masthead masthead() {
    Map<String, String> imprint = new LinkedHashMap<>();
    some(3, this::words).forEach(word -> imprint.put(word, words()));
    return new Masthead(
        words(),
        maybe(() -> 1900 + random.nextInt(200)),
        maybe(() -> 1 + random.nextInt(60)),
        maybe(() -> 1 + random.nextInt(999)),
        maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000))),
        maybe(this::words),
        some(3, this::words),
        List.of("zh-CN"),
        imprint);
  }

  private Article article() {
    List<Footnote> notes =
        random.nextBoolean() ? List.of() : List.of(new Footnote("甲1", runs(false)));
    return new Article(
        words(),
        random.nextBoolean() ? List.of() : List.of(name(), name()),
        blocks(notes.isEmpty() ? 0 : 1),
        notes,
        maybe(this::name),
        maybe(this::name),
        maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000))));
  }

  private List<Block> blocks(int notes) {
    List<Block> blocks = new ArrayList<>();
    @Nullable Block before = null;
    for (int i = random.nextInt(6); i > 0; i--) {
      Block block = block(notes > 0);
      boolean runsTogether = before instanceof Block.Items && block instanceof Block.Items;
      if (!runsTogether) {
        blocks.add(block);
        before = block;
      }
    }
    return blocks;
  }

  private Block block(boolean notes) {
    return switch (random.nextInt(8)) {
      case 0 -> new Block.Heading(1 + random.nextInt(4), words());
      case 1 -> new Block.Items(random.nextBoolean(), several(() -> runs(notes)));
      case 2 -> table();
      case 3 -> new Block.Picture(name().replaceAll("[\\s　]", ""), words(), maybe(this::words));
      case 4 ->
          new Block.Boxed(List.of(new Block.Paragraph(runs(false)), new Block.Heading(1, words())));
      case 5 -> chart();
      default -> new Block.Paragraph(runs(notes));
    };
  }

  private Block table() {
    int columns = 1 + random.nextInt(3);
    Supplier<List<String>> row = () -> Stream.generate(this::words).limit(columns).toList();
    return new Block.Table(maybe(this::name), maybe(this::name), row.get(), some(3, row));
  }

  private Block chart() {
    int labels = 1 + random.nextInt(4);
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      values.add(maybe(() -> BigDecimal.valueOf(random.nextInt(9999) - 5000, random.nextInt(4))));
    }
    return new Block.Chart(
        random.nextBoolean() ? Block.Chart.Kind.BAR : Block.Chart.Kind.LINE,
        words(),
        maybe(this::words),
        Stream.generate(this::words).limit(labels).toList(),
        List.of(new Block.Chart.Series(words(), values)));
  }

  /** No two runs of the same kind stand side by side, for those would be read as one. */
  private List<Run> runs(boolean notes) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Plain(words()));
    for (int i = random.nextInt(4); i > 0; i--) {
      runs.add(marked(notes));
      runs.add(new Run.Plain(words()));
    }
    return runs;
  }

  private Run marked(boolean notes) {
    return switch (random.nextInt(4)) {
      case 0 -> new Run.Strong(words());
      case 1 -> new Run.Emphasis(words());
      case 2 -> new Run.Link(words(), name());
      default -> notes ? new Run.Note("甲1") : new Run.Strong(words());
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    String text = words.toString().strip();
    return text.isEmpty() ? "字" : text;
  }

  /** Words without the marks that part one name from the next. */
  private String name() {
    String name = words().replaceAll("[　、]|来源：|编选：|日期：|单位：|表：|作者：", "").strip();
    return name.isEmpty() ? "名" : name;
  }

  private <T> @Nullable T maybe(Supplier<T> supplier) {
    return random.nextBoolean() ? supplier.get() : null;
  }

  private <T> List<T> some(int most, Supplier<T> supplier) {
    return Stream.generate(supplier).limit(random.nextInt(most + 1)).toList();
  }

  private <T> List<T> several(Supplier<T> supplier) {
    return Stream.generate(supplier).limit(1 + random.nextInt(3)).toList();
  }
}
