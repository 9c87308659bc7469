package dibao.desk.know.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * As many articles as one wants, each made from its number alone: the same number gives the same
 * article. Words come as often, and follow each other as often, as HanLP's tables say they do in
 * newspapers (see {@link Wording}); those of our own list come more often, and between them stand
 * names of two or three characters and sentences with numbers.
 */
final class Newsroom implements ArticleSource {

  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  private static final int DAYS = 20 * 365;
  private static final int ARTICLES_OF_ISSUE = 25;
  private static final int BATCH = 500;
  private static final String[] COLUMNS = {
    "要闻", "行业资讯", "政策法规", "数据观察", "国际动态", "专家视点", "地方经验", "企业风采", "案例", "会议", "书评", "读者来信"
  };
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红鹏飞宇浩凯秀珍莉斌";
  private static final String[] AREAS = {
    "全国", "全市", "上海", "浙江", "广东", "四川", "东部地区", "农村", "长三角", "青岛", "成都", "宁波"
  };

  private final int size;
  private final Wording wording;
  private final String[] fieldWords;

  Newsroom(int size) throws IOException {
    this.size = size;
    wording = new Wording();
    fieldWords =
        lines(Segmenter.class, "words.tsv").stream()
            .filter(line -> !line.startsWith("#"))
            .toArray(String[]::new);
  }

  private static List<String> lines(Class<?> owner, String name) throws IOException {
    try (var stream = owner.getResourceAsStream(name)) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }

  /** A word, the frequent ones as often as they are in newspapers. */
  String word(Random random) {
    return random.nextInt(6) == 0 ? fieldWord(random) : wording.word(wording.any(random));
  }

  private String fieldWord(Random random) {
    double skewed = random.nextDouble() * random.nextDouble();
    return fieldWords[(int) (skewed * fieldWords.length)];
  }

  /** Appends words that follow each other as they do in newspapers. */
  private void clause(StringBuilder text, int words, Random random) {
    int last = wording.any(random);
    for (int i = 0; i < words; i++) {
      int chance = random.nextInt(100);
      if (chance < 12) {
        text.append(fieldWord(random));
        last = wording.any(random);
      } else if (chance < 14) {
        name(text, random);
        last = wording.any(random);
      } else {
        text.append(wording.word(last));
        last = wording.after(last, random);
      }
    }
  }

  private static void name(StringBuilder text, Random random) {
    text.append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
    for (int i = random.nextInt(2); i >= 0; i--) {
      text.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
    }
  }

  IndexedArticle article(long id) {
    Random random = new Random(id * 0x9E3779B97F4A7C15L);
    long issue = id / ARTICLES_OF_ISSUE;
    LocalDate date = FIRST_DAY.plusDays(id * DAYS / size);
    String source = sources(random);
    return new IndexedArticle(
        id,
        issue,
        date.getYear() + "-" + issue + "-" + id % ARTICLES_OF_ISSUE,
        title(random),
        COLUMNS[(int) (random.nextDouble() * random.nextDouble() * COLUMNS.length)],
        source,
        List.of(source),
        date.getYear() + "-" + issue,
        date.getYear() + "年第" + issue + "期",
        date.getYear(),
        date,
        body(random),
        id);
  }

  private String sources(Random random) {
    int number = (int) (random.nextDouble() * random.nextDouble() * random.nextDouble() * 300);
    return fieldWords[number * 2 % fieldWords.length] + "报";
  }

  private String title(Random random) {
    StringBuilder title = new StringBuilder();
    int length = 10 + random.nextInt(14);
    while (title.length() < length) {
      clause(title, 4, random);
    }
    return title.toString();
  }

  private String body(Random random) {
    StringBuilder body = new StringBuilder();
    int length = 150 + random.nextInt(500);
    while (body.length() < length) {
      if (random.nextInt(4) == 0) {
        statistic(body, random);
      } else {
        sentence(body, random);
      }
      body.append(random.nextInt(5) == 0 ? "\n" : "");
    }
    return body.toString();
  }

  private void sentence(StringBuilder body, Random random) {
    for (int clause = 1 + random.nextInt(3); clause > 0; clause--) {
      clause(body, 3 + random.nextInt(7), random);
      body.append(clause > 1 ? '，' : '。');
    }
  }

  private static void statistic(StringBuilder body, Random random) {
    body.append(1 + random.nextInt(12)).append("月，").append(AREAS[random.nextInt(AREAS.length)]);
    body.append(random.nextBoolean() ? "网络零售额达" : "快递业务量完成");
    body.append(100 + random.nextInt(90_000)).append(random.nextBoolean() ? "亿元" : "万件");
    body.append("，同比增长").append(random.nextInt(400) / 10.0).append("%。");
  }

  @Override
  public void all(Consumer<List<IndexedArticle>> batch) {
    for (long first = size; first > 0; first -= BATCH) {
      List<IndexedArticle> articles = new ArrayList<>(BATCH);
      for (long id = first; id > Math.max(0, first - BATCH); id--) {
        articles.add(article(id));
      }
      batch.accept(articles);
    }
  }

  @Override
  public List<IndexedArticle> ofIssue(long issueId) {
    List<IndexedArticle> articles = new ArrayList<>();
    for (long id = issueId * ARTICLES_OF_ISSUE; id < (issueId + 1) * ARTICLES_OF_ISSUE; id++) {
      if (id > 0 && id <= size) {
        articles.add(article(id));
      }
    }
    return articles;
  }

  @Override
  public List<IndexedArticle> byIds(Collection<Long> ids) {
    return ids.stream().map(this::article).toList();
  }

  @Override
  public void forEach(ArticleIndex.Known known) {
    for (long id = 1; id <= size; id++) {
      known.article(id, id);
    }
  }

  @Override
  public Digest digest() {
    Digest digest = Digest.NONE;
    for (long id = 1; id <= size; id++) {
      digest = digest.with(id, id);
    }
    return digest;
  }
}
