package dibao.reading.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lists of words that lie beside the classes as {@code .tsv} files. */
final class Words {

  private static final String SIMPLIFIED =
      "来编选辑转载据电讯报网处责译综记员时间发办单邮传话协会顾问总执审页动资闻观点规数专园热焦视递扫广评论调题国际业统经验书荐访识头简览纵横线设备门众码书号价丛装录";
  private static final String TRADITIONAL =
      "來編選輯轉載據電訊報網處責譯綜記員時間發辦單郵傳話協會顧問總執審頁動資聞觀點規數專園熱焦視遞掃廣評論調題國際業統經驗書薦訪識頭簡覽縱橫線設備門眾碼書號價叢裝錄";

  private Words() {}

  /** The lines of a list; those that begin with {@code #} are remarks. */
  static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  /** The words of one kind: the second cell of the lines whose first cell is {@code kind}. */
  static List<String> of(String resource, String kind) {
    return lines(resource).stream()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(kind))
        .map(cells -> cells[1])
        .flatMap(word -> Stream.of(word, traditional(word)).distinct())
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .toList();
  }

  /** The word as it is printed in traditional characters. */
  private static String traditional(String word) {
    StringBuilder text = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = SIMPLIFIED.indexOf(word.charAt(i));
      if (at >= 0) {
        text.setCharAt(i, TRADITIONAL.charAt(at));
      }
    }
    return text.toString();
  }
}
