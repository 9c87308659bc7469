package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  @Test
  void news_isCutBySense() {
    assertThat(cut("国家统计局发布上半年社会消费品零售总额")).containsExactly("国家统计局", "发布", "上半年", "社会消费品零售总额");
    assertThat(cut("发展中国家的市场")).containsExactly("发展中国家", "的", "市场");
    assertThat(cut("全国快递业务量同比增长")).containsExactly("全国", "快递业务量", "同比增长");
  }

  @Test
  void unknownCharacters_standAlone() {
    assertThat(cut("龘龘电商")).containsExactly("龘", "龘", "电商");
  }

  @Test
  void ourWords_areKeptWhole() throws IOException {
    for (String word : ourWords()) {
      assertThat(cut(word)).as(word).containsExactly(word);
    }
  }

  @Test
  void ourWords_areListedOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    assertThat(ourWords()).hasSizeGreaterThan(500).allMatch(seen::add);
  }

  private static List<String> cut(String text) {
    Segmenter segmenter = new Segmenter();
    segmenter.cut(text.toCharArray(), 0, text.length());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < segmenter.count(); i++) {
      words.add(text.substring(segmenter.start(i), segmenter.end(i)));
    }
    return words;
  }

  private static List<String> ourWords() throws IOException {
    try (var stream = Segmenter.class.getResourceAsStream("words.tsv")) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t")[0])
          .toList();
    }
  }
}
