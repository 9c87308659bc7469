package dibao.desk.read;

import static dibao.desk.store.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk;
import dibao.desk.gather.Taken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

class ImportPagesTests {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @TempDir static Path data;
  private static TestDesk desk;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void signIn() throws Exception {
    desk = TestDesk.start(data, List.of("--spring.servlet.multipart.max-file-size=1MB"));
    desk.part(DSLContext.class)
        .insertInto(PERSON)
        .set(PERSON.NAME, "editor")
        .set(PERSON.PASSWORD, desk.part(PasswordEncoder.class).encode("correct-horse-7"))
        .set(PERSON.ROLE, "editor")
        .set(PERSON.CREATED_AT, Instant.now())
        .execute();
    post(
        "/sign-in",
        "application/x-www-form-urlencoded",
        ("name=editor&password=correct-horse-7&_csrf=" + encoded(token("/sign-in"))).getBytes());
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void sentFiles_areTakenInReadAndListed() throws Exception {
    HttpResponse<String> page =
        send("夜读.md", "# 书评\n\n## 夜读一则\n\n灯下读书，记下三句。\n\n## 夜读又一则\n\n雨中读书。\n");
    assertThat(page.body()).contains("新收 1 份");
    assertThat(send("另名.md", "# 书评\n\n## 夜读一则\n\n灯下读书，记下三句。\n\n## 夜读又一则\n\n雨中读书。\n").body())
        .contains("已有 1 份");
    awaitRead();
    String list = get("/desk/documents").body();
    assertThat(list).contains("夜读.md", "已读取").doesNotContain("另名.md");
    assertThat(get("/desk/documents/rows").body()).contains("data-open=\"0\"");
  }

  @Test
  void emptyFile_isRefusedWithReason() throws Exception {
    assertThat(send("空.txt", "").body()).contains("空.txt：文件是空的");
  }

  @Test
  void unreadableFile_isKeptWithReason_andReadAgain() throws Exception {
    send("坏.pdf", "%PDF-1.7 不是真的");
    awaitRead();
    String list = get("/desk/documents?state=failed").body();
    assertThat(list).contains("坏.pdf", "读取失败");
    Matcher address = Pattern.compile("/desk/documents/(\\d+)\">坏").matcher(list);
    assertThat(address.find()).isTrue();
    String document = "/desk/documents/" + address.group(1);
    String form = "_csrf=" + encoded(token(document));
    String after =
        post(document + "/reading", "application/x-www-form-urlencoded", form.getBytes()).body();
    assertThat(after).contains("坏.pdf");
    awaitRead();
    assertThat(get(document).body()).contains("重新读取", "坏.pdf：");
  }

  @Test
  void tooLargeFile_isRefusedWithAPageThatSaysSo() throws Exception {
    HttpResponse<String> answer = send("大.txt", "很长的一行。\n".repeat(60_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("文件太大", "dibao import");
    assertThat(get("/desk/documents").body()).doesNotContain("大.txt");
  }

  @Test
  void fileOfAnotherKind_isKeptAndListedWithTheReason() throws Exception {
    send("包.zip", "PK\u0003\u0004 something packed");
    awaitRead();
    assertThat(get("/desk/documents?state=failed").body()).contains("包.zip", "读取失败", "包.zip：");
  }

  @Test
  void original_isHandedOutAsItCame_toBeSaved() throws Exception {
    Taken taken = desk.take("原件<b>.md", "# 栏", "", "## 题", "", "一行。", "", "## 又题", "", "二行。");
    HttpResponse<String> original = get("/originals/" + taken.sha256());
    assertThat(original.body()).startsWith("# 栏");
    assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(original.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(original.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(get("/originals/" + taken.sha256() + "/lines?from=3&to=5").body())
        .contains(">## 题</li>", ">一行。</li>")
        .doesNotContain("又题");
    assertThat(get("/originals/" + "0".repeat(64)).statusCode()).isEqualTo(404);
  }

  @Test
  void pageOfPdf_isAPicture() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(pdf);
    }
    Taken taken =
        desk.part(dibao.desk.gather.TakeIn.class)
            .take(new java.io.ByteArrayInputStream(pdf.toByteArray()), "一页.pdf");
    String pages = "/originals/" + taken.sha256() + "/pages/";
    HttpResponse<String> picture = get(pages + "1.png");
    assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(get(pages + "2.png").statusCode()).isEqualTo(404);
  }

  private static void awaitRead() {
    Documents documents = desk.part(Documents.class);
    TestDesk.await(() ->
        documents.counts().get(DocumentState.QUEUED) + documents.counts().get(DocumentState.READING)
            == 0);
  }

  private static HttpResponse<String> send(String name, String text) throws Exception {
    String edge = "edge-of-a-part";
    String body =
        "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
                .formatted(edge, token("/desk/import"))
            + "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(edge, name, text, edge);
    return post(
        "/desk/import",
        "multipart/form-data; boundary=" + edge,
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static String token(String path) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(path).body());
    assertThat(token.find()).as("a form on " + path).isTrue();
    return token.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  /** Posts, and asks for the page that the answer leads to. */
  private static HttpResponse<String> post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    String next = answer.headers().firstValue("Location").orElse(null);
    return next == null ? answer : get(URI.create(next).getPath());
  }

  private static URI address(String path) {
    return URI.create("http://localhost:" + desk.port() + path);
  }
}
