package dibao.desk;

import dibao.issue.IssueFile;
import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.Reading;
import dibao.reading.bulletin.ContentsFinding;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.document.Limits;
import dibao.reading.document.UnreadableException;
import dibao.reading.statistic.Observation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dibao read}: files in, their articles out; needs no desk. */
@Command(name = "read", resourceBundle = "dibao.desk.Usage")
final class ReadCommand implements Callable<Integer> {

  enum What {
    ARTICLES,
    OBSERVATIONS,
    ISSUE
  }

  enum Form {
    JSONL,
    CSV,
    TABLE
  }

  private static final Path STANDARD_INPUT = Path.of("-");
  private static final List<String> FIELDS =
      List.of("n", "section", "title", "source", "compiled_by", "date", "body");

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
  private List<Path> inputs = List.of();

  @Option(names = "--what", paramLabel = "WHAT")
  private What what = What.ARTICLES;

  @Option(names = "--to", paramLabel = "FORM")
  private Form to = Form.JSONL;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  @Option(names = "--encoding", paramLabel = "NAME")
  private @Nullable String encoding;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--bom")
  private boolean bom;

  private boolean refused;

  @Override
  public Integer call() {
    ReadOptions options = options();
    List<Path> files = files();
    try (PrintWriter out = out()) {
      switch (what) {
        case ISSUE ->
            files.forEach(file ->
                read(file, options, reading -> out.print(IssueFile.format(reading.issue()))));
        case ARTICLES -> articles(files, options, out);
        case OBSERVATIONS -> observations(files, options, out);
      }
    }
    return refused ? Dibao.REFUSED : 0;
  }

  private void articles(List<Path> files, ReadOptions options, PrintWriter out) {
    boolean several = files.size() > 1;
    Rows rows = rows(several, out);
    for (Path file : files) {
      read(
          file,
          options,
          reading -> {
            reading.articles().forEach(article -> rows.row(values(article, several ? file : null)));
            out.flush();
          });
    }
    rows.end();
  }

  private void observations(List<Path> files, ReadOptions options, PrintWriter out) {
    ObservationRows rows = new ObservationRows(to, bom, out);
    rows.begin();
    for (Path file : files) {
      read(file, options, reading -> observations(reading, file, rows));
    }
    rows.end();
  }

  private void observations(Reading reading, Path file, ObservationRows rows) {
    LocalDate day = reading.issue().masthead().date();
    for (ReadArticle article : reading.articles()) {
      for (Observation observation :
          Reader.standard().observations(article, day == null ? date : day)) {
        rows.row(observation);
        if (explain) {
          spec.commandLine().getErr().println(ObservationRows.explanation(file, observation));
        }
      }
    }
    rows.flush();
  }

  private Rows rows(boolean several, PrintWriter out) {
    List<String> fields = new ArrayList<>(FIELDS);
    if (several) {
      fields.add("file");
    }
    return switch (to) {
      case JSONL -> new JsonLines(out, fields);
      case CSV -> new CsvRows(out, fields, bom);
      case TABLE -> new TableRows(out, heads(fields));
    };
  }

  private static List<String> heads(List<String> fields) {
    return fields.stream().map(field -> Terminal.text("field." + field)).toList();
  }

  private List<@Nullable Object> values(ReadArticle article, @Nullable Path file) {
    Object body = to == Form.TABLE ? (Object) article.body().length() : article.body();
    List<@Nullable Object> values =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                article.number(),
                article.section(),
                article.title(),
                article.source(),
                article.compiledBy(),
                article.date() == null ? null : article.date().toString(),
                body));
    if (file != null) {
      values.add(file.toString());
    }
    return values;
  }

  private interface Use {
    void of(Reading reading);
  }

  private void read(Path file, ReadOptions options, Use use) {
    String name = file.equals(STANDARD_INPUT) ? Terminal.text("file.stdin") : file.toString();
    try {
      Reading reading = Reader.standard().read(bytes(file, name), name, options);
      use.of(reading);
      remark(name, reading);
    } catch (UnreadableException e) {
      refuse(Terminal.told(e.wording()));
    } catch (IOException e) {
      refuse(Terminal.text("file.unreadable", name, Terminal.why(e)));
    }
  }

  private void remark(String name, Reading reading) {
    PrintWriter error = spec.commandLine().getErr();
    String colon = Terminal.text("file.colon");
    reading.explanation().forEach(line -> error.println(name + colon + line));
    reading.remarks().forEach(remark -> error.println(name + colon + Terminal.told(remark)));
    for (ContentsFinding finding : reading.findings()) {
      String place = (finding.page() > 0 ? finding.page() + ":" : "") + finding.line();
      error.println(name + ":" + place + colon + Terminal.told(finding.reason()));
    }
  }

  private static byte[] bytes(Path file, String name) throws IOException, UnreadableException {
    long most = Limits.STANDARD.fileBytes();
    if (file.equals(STANDARD_INPUT)) {
      return limited(System.in, name, most);
    }
    if (Files.isRegularFile(file) && Files.size(file) > most) {
      throw tooLarge(name, most);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return limited(in, name, most);
    }
  }

  private static byte[] limited(InputStream in, String name, long most)
      throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw tooLarge(name, most);
    }
    return bytes;
  }

  private static UnreadableException tooLarge(String name, long most) {
    return new UnreadableException(name, "larger", most >> 20);
  }

  private List<Path> files() {
    List<Path> named = inputs.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    List<Path> files = new ArrayList<>(InputFiles.of(named, this::refuse));
    if (inputs.contains(STANDARD_INPUT)) {
      files.add(STANDARD_INPUT);
    }
    return files;
  }

  private void refuse(String line) {
    refused = true;
    spec.commandLine().getErr().println("dibao: " + line);
  }

  private ReadOptions options() {
    ReadOptions options = ReadOptions.NONE.withDate(date).withEncoding(charset());
    return explain ? options.explained() : options;
  }

  private @Nullable Charset charset() {
    if (encoding == null) {
      return null;
    }
    try {
      return Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), Terminal.text("complaint.encoding", encoding), e);
    }
  }

  private static PrintWriter out() {
    return new PrintWriter(
        new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
  }
}
