package dibao.press.pdf;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.issue.Section;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** An issue that has every element and the paragraphs that are hardest to set. */
public final class PressSample {

  private PressSample() {}

  /** The issue of {@code sample.md}, its cover drawn here. */
  public static Issue issue() {
    try (InputStream in = PressSample.class.getResourceAsStream("sample.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return IssueFile.parse(text.replace("COVER", cover()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with a table of many rows and its first articles again and again. */
  public static Issue volume(int times) {
    Issue issue = issue();
    List<Section> sections = new ArrayList<>(issue.sections());
    List<Article> articles =
        IntStream.range(0, times)
            .mapToObj(i -> issue.articles().get(i % issue.articles().size()))
            .toList();
    sections.add(new Section("汇编", articles));
    return new Issue(issue.masthead(), sections);
  }

  /** A table that goes over several pages. */
  public static Block.Table longTable(int rows) {
    List<List<String>> cells =
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> List.of("第" + i + "街区", i + ".5", "+" + i % 9 + ".2%"))
            .toList();
    return new Block.Table("各街区零售额", "万元", List.of("街区", "零售额", "同比"), cells);
  }

  /** An issue of one article with these blocks. */
  public static Issue of(Block... blocks) {
    Article article = new Article("街区零售", List.of(), List.of(blocks), List.of(), "本刊", null, null);
    Issue issue = issue();
    return new Issue(issue.masthead(), List.of(new Section("数据", List.of(article))));
  }

  private static String cover() throws IOException {
    BufferedImage image = new BufferedImage(300, 420, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xE8, 0xDF, 0xCF));
    graphics.fillRect(0, 0, 300, 420);
    graphics.setColor(new Color(0x9E, 0x2A, 0x2B));
    graphics.fillRect(0, 300, 300, 60);
    graphics.setColor(new Color(0x3F, 0x3A, 0x36));
    for (int i = 0; i < 5; i++) {
      graphics.fillRect(40 + 46 * i, 120 + 20 * (i % 3), 34, 160 - 20 * (i % 3));
    }
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
