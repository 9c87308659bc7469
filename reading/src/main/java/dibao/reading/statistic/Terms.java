package dibao.reading.statistic;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small sets of words that the grammar asks for by name: {@code terms.tsv}. */
enum Terms {
  /** What says nothing by itself but joins a measure: 平均, 单日. */
  QUALIFIER,
  /** Nouns that are said of the whole indicator before: 增速, 占比. */
  OF_INDICATOR,
  /** Words that make a mean or a rate of the indicator before: 日均, 户均. */
  OF_RATE,
  /** Measures of what is done, whatever was counted of it before: 金额, 均价. */
  OF_DEED,
  /** What goods are sold by: 公斤, 吨. */
  MASS,
  /** What is called by a name in quotation marks: 平台“…”, 轿车“…”. */
  NAMED_KIND,
  /** Places as they are counted where something reaches: 国家和地区, 城市. */
  REACHED,
  /** Attributes that name a part only together with the whole: 外贸, 公办. */
  ATTRIBUTE,
  /** What a market or a country has and no company: 汇率, 油价. */
  MARKETS,
  /** What a company's report tells of the company itself: 营收, 总资产. */
  ISSUERS,
  /** The parts of a document: 条, 方面, 措施. */
  LIST_SIZE,
  /** Units that mostly describe: 米, 小时. */
  DESCRIBING,
  /** What ends the noun that a clause begins with. */
  SUBJECT_END,
  /** 创纪录的 and its like right before a value. */
  RECORD,
  /** Verbs that say no more than that there is a value: 实现, 累计完成. */
  EMPTY_VERB,
  /** What a subject of scope alone ends in: 在…中. */
  SCOPE_END,
  /** What is counted behind a list of places: 三省, 六城. */
  PLACES,
  /** What closes a value without naming anything: 大关, 的水平. */
  TAIL_END,
  /** Words that tell when, not what: 周, 日内. */
  SPELL,
  /** What a way began from, told without a date: 此前. */
  EARLIER,
  /** Words around a number that make it no statement: 弃权, 应到. */
  NO_STATEMENT,
  /** Words of prediction that close a name: 增速预期. */
  EXPECTATION,
  /** What goes beyond or stays below what was expected: 超出, 低于. */
  BEYOND,
  /** How a clause ends that only tells whose figures follow: 70个城市房价数据显示. */
  TELLING,
  /** Verbs whose way ends in 到 or 至, but that say nothing of it alone: 卖到, 扩充到. */
  WAY_VERB,
  /** What brings those together that the value counts: 吸引来自, 汇聚了. */
  GATHERING,
  /** What bodies that have figures of their own end in: 企业, 医院. */
  BODY,
  /** What 国内 before it makes a name of, for there is 国际 or 出境 beside it. */
  DOMESTIC,
  /** What is done to a figure that is then told of: 确定的, 公布的. */
  SETTING,
  /** What a place in a ranking is said with: 居, 夺冠, 紧随. */
  RANKING_VERB,
  /** Those that a survey asks and a share is of: 受访者, 消费者. */
  PEOPLE,
  /** Verbs by which a part gives a share of the whole: 贡献了三成订单. */
  GIVING,
  /** What lays down what is aimed at: 规划, 行动方案. */
  PLAN,
  /** Whose words go before a forecast and are no part of its name: 白皮书预计. */
  REPORTER,
  /** Who expects: 市场预期, 分析师预测. */
  EXPECTING,
  /** What the items of a list share at its end although it names no measure: 土建、机电类项目. */
  KIND_NOUN,
  /** What the name of a ranking ends in. */
  RANKING,
  /** What leads a count of things: 共有30种. */
  THERE_IS,
  /** Units that count things of one kind. */
  THING_COUNTER,
  /** What a document does: 显示, 发布. */
  REPORT_VERB,
  /** Words that go back to who was named before: 该, 他. */
  POINTING_BACK,
  /** What right before a value makes it a target: 挑战. */
  AIM,
  /** What links a part to its whole as 占 does: 接近…的三分之一. */
  SHARE_VERB,
  /** Organs of the whole country whose names do not say so: 银保监会, 乘联会. */
  NATIONAL_ORGAN;

  private static final Map<Terms, Set<String>> WORDS = load();
  private static final Map<Terms, Prefixes<String>> ENDINGS = endings();

  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }

  boolean contains(String word) {
    return words().contains(word);
  }

  /** The longest word of the set that ends the text; empty if none does. */
  String endOf(String text) {
    Prefixes<String> endings = ENDINGS.get(this);
    Prefixes.@Nullable Found<String> found =
        endings == null ? null : endings.longest(text, text.length());
    return found == null ? "" : found.value();
  }

  private static Map<Terms, Prefixes<String>> endings() {
    Map<Terms, Prefixes<String>> endings = new EnumMap<>(Terms.class);
    WORDS.forEach((set, words) -> {
      Map<String, String> own = new HashMap<>();
      words.forEach(word -> own.put(word, word));
      endings.put(set, Prefixes.backwards(own));
    });
    return endings;
  }

  private static Map<Terms, Set<String>> load() {
    Map<Terms, Set<String>> words = new EnumMap<>(Terms.class);
    List<WordList.Line> lines = WordList.of(Terms.class, "terms.tsv").lines();
    for (WordList.Line line : lines) {
      Terms set = valueOf(line.field(0).replace('-', '_').toUpperCase(Locale.ROOT));
      words.computeIfAbsent(set, key -> new LinkedHashSet<>()).add(line.word());
    }
    for (Terms set : Arrays.asList(values())) {
      words.computeIfPresent(set, (key, found) -> Collections.unmodifiableSet(found));
    }
    return words;
  }
}
