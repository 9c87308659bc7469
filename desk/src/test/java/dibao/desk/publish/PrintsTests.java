package dibao.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.know.Archive;
import dibao.desk.know.IssueView;
import dibao.press.print.Format;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archived issue offers to download. */
class PrintsTests {

  private static final String ADDRESS = "2025-7";

  private static RunningDesk desk;

  @BeforeAll
  static void start() throws Exception {
    desk = RunningDesk.empty();
    new SampleShelf(desk.context().getBean(DSLContext.class)).fill();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gazette.pdf",
        "official.pdf",
        "columns.pdf",
        "gazette.docx",
        "issue.epub",
        "issue.html",
        "issue.wechat.html"
      })
  void everyDownload_thatTheIssuePageOffers_isThere(String step) throws Exception {
    String address = "/issues/" + ADDRESS + "/prints/" + step;
    assertThat(desk.visitor().get("/issues/" + ADDRESS).body()).contains(address);
    HttpResponse<byte[]> answer = whenMade(address);
    assertThat(answer.body().length).isGreaterThan(1000);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(type).contains(step.endsWith("html") ? "html" : "application/");
    assertThat(answer.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void twoWhoAskAtOnce_getTheSame_madeOnce() throws Exception {
    PrintName name = new PrintName("official", Format.PDF);
    CompletableFuture<Path> one = prints().print(issue(), name);
    CompletableFuture<Path> other = prints().print(issue(), name);
    Path file = one.get(60, TimeUnit.SECONDS);
    assertThat(other.get(60, TimeUnit.SECONDS)).isEqualTo(file);
    assertThat(one == other || one.isDone()).isTrue();
    FileTime made = Files.getLastModifiedTime(file);
    assertThat(prints().print(issue(), name).get()).isEqualTo(file);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
  }

  @Test
  void changedIssue_isPrintedAnew_andTheOldPrintGoes() throws Exception {
    PrintName name = new PrintName("columns", Format.PDF);
    Path before = prints().print(issue(), name).get(60, TimeUnit.SECONDS);
    DSLContext sql = desk.context().getBean(DSLContext.class);
    sql.execute("UPDATE issue SET publisher = '改过的主办' WHERE id = ?", issue().card().id());
    Path after = prints().print(issue(), name).get(60, TimeUnit.SECONDS);
    assertThat(after).isNotEqualTo(before);
    assertThat(before).doesNotExist();
    try (PDDocument pdf = Loader.loadPDF(after.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("改过的主办");
    }
    try (Stream<Path> files = Files.list(after.getParent())) {
      assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
    }
  }

  @Test
  void cover_isAPictureOfTheFirstPage() throws Exception {
    HttpResponse<byte[]> answer = whenMade("/issues/" + ADDRESS + "/cover.png");
    var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertThat(picture.getWidth()).isBetween(590, 600);
    assertThat(picture.getHeight()).isBetween(838, 846);
    assertThat(picture.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazete.pdf", "gazette.epub", "..%2Fgazette.pdf", "issue.exe"})
  void unknownPrint_isNotFound(String step) throws Exception {
    assertThat(desk.visitor().get("/issues/" + ADDRESS + "/prints/" + step).statusCode())
        .isBetween(400, 404);
  }

  @Test
  void printedPage_mayDoNothing() throws Exception {
    HttpResponse<byte[]> answer = whenMade("/issues/" + ADDRESS + "/prints/issue.html");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "sandbox");
  }

  /** The answer, after the page that asks for patience. */
  private static HttpResponse<byte[]> whenMade(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(desk.base() + address)).build();
      for (int tries = 0; tries < 30; tries++) {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() == 200) {
          return answer;
        }
        assertThat(answer.statusCode()).isIn(202, 503);
        TimeUnit.SECONDS.sleep(1);
      }
    }
    throw new AssertionError("never made: " + address);
  }

  private static Prints prints() {
    return desk.context().getBean(Prints.class);
  }

  private static IssueView issue() {
    return desk.context().getBean(Archive.class).issue(ADDRESS).orElseThrow();
  }
}
