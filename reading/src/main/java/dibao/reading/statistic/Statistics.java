package dibao.reading.statistic;

import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.name.Attribution;
import dibao.reading.name.NameMention;
import dibao.reading.name.Names;
import dibao.reading.place.AreaMention;
import dibao.reading.place.Places;
import dibao.reading.quantity.Quantities;
import dibao.reading.quantity.QuantityMention;
import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import dibao.reading.time.TimeMention;
import dibao.reading.time.Times;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the statistics that an article states: each becomes an {@link Observation}, in the order of
 * the text. Deterministic, linear in the text's length; threads may share it. Any text is read; one
 * that states nothing gives an empty list.
 */
public final class Statistics {

  private static final Statistics STANDARD = new Statistics();

  private Statistics() {}

  /** The reader with the word lists of the library. */
  public static Statistics standard() {
    return STANDARD;
  }

  public List<Observation> read(ArticleText article) {
    String original = article.text();
    NormalText text = NormalText.ofArticle(original);
    List<Table> tables = TableFinder.find(original, article.title().length() + 1);
    Marks marks = Lexicon.standard().mark(text);
    List<NameMention> names = Names.standard().scan(text, marks);
    Script script = script(article, text, marks, names);
    List<Attribution> attributions = Names.standard().attributions(text, marks, names);
    var emission = new Emission(article.number(), text, attributions);
    int body = text.normal(article.title().length() + 1);
    String home = Home.of(article, script, attributions, body);
    var standpoint = new Standpoint(script, home, Home.opened(script, body));
    var interpreter =
        new Interpreter(
            script, article.date(), standpoint, emission, new Waiting(script, !tables.isEmpty()));
    interpreter.tellsOf(Issuer.of(script, body));
    readParagraphs(interpreter, text, 0, body);
    int titled = emission.observations().size();
    int from = body;
    for (Table table : tables) {
      readParagraphs(interpreter, text, from, text.normal(table.start()));
      emission.observations().addAll(interpreter.readTable(article, table));
      from = text.normal(table.end());
    }
    readParagraphs(interpreter, text, from, text.length());
    return Headlines.merge(emission.observations(), titled);
  }

  private static void readParagraphs(Interpreter interpreter, NormalText text, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\n') {
        if (i > start) {
          interpreter.readParagraph(start, i);
        }
        start = i + 1;
      }
    }
  }

  private static Script script(
      ArticleText article, NormalText text, Marks marks, List<NameMention> names) {
    List<When> whens = new ArrayList<>();
    for (TimeMention mention : Times.standard().scan(text, marks, article.date())) {
      When when = When.of(mention);
      if (when != null) {
        whens.add(when);
      }
    }
    List<Amount> amounts = new ArrayList<>();
    for (QuantityMention mention : Quantities.standard().scan(text, marks)) {
      amounts.add(Amount.of(mention));
    }
    List<Where> wheres = new ArrayList<>();
    for (AreaMention mention : Places.standard().scan(text, marks)) {
      wheres.add(Where.of(mention));
    }
    return new Script(text, Unchanged.with(amounts, text), whens, wheres, companies(names));
  }

  private static List<NameMention> companies(List<NameMention> names) {
    List<NameMention> companies = new ArrayList<>();
    for (NameMention name : names) {
      if (name.kind() == NameMention.Kind.COMPANY) {
        companies.add(name);
      }
    }
    return companies;
  }
}
