package dibao.desk.know.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Queries as readers mix them, made from the newsroom's own words and articles. */
final class Questions {

  private final Newsroom newsroom;
  private final int size;
  private final Random random;

  /**
   * A question, also in the terms of a database that looks for pieces of text.
   *
   * @param pieces what an article's text must hold
   * @param without what it must not hold; empty for nothing
   */
  record Question(String kind, SearchRequest request, List<String> pieces, String without) {}

  Questions(Newsroom newsroom, int size, long seed) {
    this.newsroom = newsroom;
    this.size = size;
    this.random = new Random(seed);
  }

  List<Question> some(int count) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(one(i % 20));
    }
    return questions;
  }

  private Question one(int kind) {
    String word = word();
    String other = word();
    SearchRequest plain = new SearchRequest(word);
    return switch (kind) {
      case 0, 1, 2, 3 -> new Question("word", plain, List.of(word), "");
      case 4, 5, 6 -> question("two words", word + " " + other, List.of(word, other));
      case 7 -> question("three words", word + " " + other + " 增长", List.of(word, other, "增长"));
      case 8, 9 -> title("title", 40);
      case 10, 11 -> phrase();
      case 12 -> new Question("not", new SearchRequest(word + " -" + other), List.of(word), other);
      case 13 -> question("or", word + " OR " + other, List.of(word));
      case 14, 15 -> filtered(word);
      case 16 -> new Question("by date", plain.with(SearchRequest.Order.DATE), List.of(word), "");
      case 17 -> question("one character", word.substring(0, 1), List.of(word.substring(0, 1)));
      case 18 -> new Question("page 30", plain.onPage(30), List.of(word), "");
      default -> question("nothing", word + " 龘靐齉", List.of(word, "龘靐齉"));
    };
  }

  private static Question question(String kind, String query, List<String> pieces) {
    return new Question(kind, new SearchRequest(query), pieces, "");
  }

  private String word() {
    String word = newsroom.word(random);
    while (word.length() < 2) {
      word = newsroom.word(random);
    }
    return word;
  }

  private Question title(String kind, int longest) {
    String title = newsroom.article(1 + random.nextInt(size)).title();
    String asked = title.substring(0, Math.min(longest, title.length()));
    return question(kind, asked, List.of(asked));
  }

  private Question phrase() {
    String body = newsroom.article(1 + random.nextInt(size)).body();
    int from = random.nextInt(body.length() - 20);
    String piece = body.substring(from, from + 6).replaceAll("[^\\p{IsIdeographic}].*", "增长");
    return question("phrase", "“" + piece + "”", List.of(piece));
  }

  private Question filtered(String word) {
    Filters filters =
        Filters.NONE
            .with(Facet.Kind.YEAR, String.valueOf(2005 + random.nextInt(20)))
            .with(Facet.Kind.SECTION, random.nextBoolean() ? "要闻" : null);
    return new Question("filtered", new SearchRequest(word).with(filters), List.of(word), "");
  }
}
