package dibao.reading.statistic;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes words that say nothing of what is measured off both ends of a subject: {@code adverbs.tsv}.
 */
final class Trim {

  private static final Trim STANDARD = new Trim(WordList.of(Trim.class, "adverbs.tsv"));

  /** Words that begin or end with a word of the list and are none. */
  private static final Set<String> WORDS =
      Set.of(
          "均价", "均值", "均线", "均衡", "均分", "其他", "其它", "其余", "其中", "并购", "并网", "并表", "共享", "共同", "共有",
          "共建", "就业", "就医", "就诊", "就餐", "约谈", "如果", "都市", "还款", "使用", "为期", "为主", "从业", "从事", "与会",
          "和平", "则将", "日均", "月均", "年均", "人均", "户均", "平均", "件均", "周均", "次均", "亩均", "店均", "场均", "季均",
          "村均", "单均", "行为", "作为", "华为", "成为", "认为", "理由", "自由", "船只", "参与", "普及", "涉及", "公共", "节约",
          "合约", "签约", "续约", "违约", "高等", "平等", "同等", "初等", "报到", "总计", "合计", "统计", "会计", "设计", "预计",
          "集中", "之一", "仅有", "让利", "又称", "已有", "也门", "而立", "但丁", "以及", "由此", "目的", "以太");

  private final Prefixes<String> leads;
  private final Prefixes<String> trails;

  private Trim(WordList list) {
    Map<String, String> before = new HashMap<>();
    Map<String, String> behind = new HashMap<>();
    for (WordList.Line line : list.lines()) {
      (line.field(0).equals("lead") ? before : behind).put(line.word(), line.word());
    }
    leads = Prefixes.forwards(before);
    trails = Prefixes.backwards(behind);
  }

  static Trim standard() {
    return STANDARD;
  }

  String trim(String subject) {
    int end = subject.length();
    int start = 0;
    for (var found = leads.longest(subject, start);
        found != null && start + found.length() <= end && !begins(subject, start, found.value());
        found = leads.longest(subject, start)) {
      start += found.length();
    }
    for (var found = trails.longest(subject, end);
        found != null && end - found.length() >= start && !ends(subject, end, found.value());
        found = trails.longest(subject, end)) {
      end -= found.length();
    }
    return subject.substring(start, end);
  }

  /** Whether the short word only begins a longer one, as 均 does 均价. */
  private static boolean begins(String subject, int start, String word) {
    return word.length() == 1
        && start + 2 <= subject.length()
        && WORDS.contains(subject.substring(start, start + 2));
  }

  /** Whether the short word only ends a longer one, as 均 does 日均. */
  private static boolean ends(String subject, int end, String word) {
    return word.length() == 1 && end >= 2 && WORDS.contains(subject.substring(end - 2, end));
  }
}
