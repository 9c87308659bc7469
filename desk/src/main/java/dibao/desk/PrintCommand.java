package dibao.desk;

import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.issue.IssueFileException;
import dibao.press.Pictures;
import dibao.press.print.Format;
import dibao.press.print.Press;
import dibao.press.print.Print;
import dibao.press.style.HouseStyle;
import dibao.press.style.HouseStyleException;
import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.document.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dibao print}: issues in, files to read and to print out; needs no desk. */
@Command(name = "print", resourceBundle = "dibao.desk.Usage")
final class PrintCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> inputs = List.of();

  @Option(names = "--pdf")
  private boolean pdf;

  @Option(names = "--docx")
  private boolean docx;

  @Option(names = "--epub")
  private boolean epub;

  @Option(names = "--html")
  private boolean html;

  @Option(names = "--wechat")
  private boolean wechat;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "dibao.print.output")
  private Path output = Path.of(".");

  @Option(names = "--style", paramLabel = "NAME|FILE")
  private String style = HouseStyle.CARRIED.getFirst();

  private boolean refused;

  @Override
  public Integer call() throws IOException {
    HouseStyle house = house();
    List<Path> files = InputFiles.of(inputs, this::refuse);
    Files.createDirectories(output);
    for (Path file : files) {
      try {
        print(file, house);
      } catch (IssueFileException e) {
        e.faults().forEach(fault -> refuse(file + ":" + fault.line() + ": " + fault.reason()));
      } catch (UnreadableException e) {
        refuse(Terminal.told(e.wording()));
      } catch (IOException e) {
        refuse(Terminal.text("file.unreadable", file, Terminal.why(e)));
      }
    }
    return refused ? Dibao.REFUSED : 0;
  }

  private void print(Path file, HouseStyle house) throws IOException, UnreadableException {
    Issue issue = issue(file);
    Path folder = file.toAbsolutePath().getParent();
    Pictures pictures = folder == null ? Pictures.inline() : Pictures.below(folder);
    Set<String> warnings = new java.util.LinkedHashSet<>();
    for (Format format : formats()) {
      Print print = Press.print(issue, format, house, pictures);
      Path target = output.resolve(name(file) + "." + format.extension());
      Files.write(target, print.bytes());
      warnings.addAll(print.warnings());
      spec.commandLine().getOut().println(Terminal.text("print.done", target));
    }
    warnings.forEach(warning -> spec.commandLine().getErr().println(file + ": " + warning));
  }

  /** An issue's own file is parsed; anything else is read as {@code dibao read} reads it. */
  private static Issue issue(Path file) throws IOException, UnreadableException {
    if (Files.size(file) > IssueFile.LONGEST) {
      throw new UnreadableException(file.toString(), "larger", IssueFile.LONGEST >> 20);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (name(file).length() < file.getFileName().toString().length() && isIssueFile(bytes)) {
      return IssueFile.parse(bytes);
    }
    return Reader.standard().read(bytes, file.toString(), ReadOptions.NONE).issue();
  }

  private static boolean isIssueFile(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").strip().startsWith("---");
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private List<Format> formats() {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    boolean[] asked = {pdf, docx, epub, html, wechat};
    for (Format format : Format.values()) {
      if (asked[format.ordinal()]) {
        formats.add(format);
      }
    }
    return formats.isEmpty() ? List.of(Format.PDF) : new ArrayList<>(formats);
  }

  private HouseStyle house() throws IOException {
    try {
      boolean file = style.contains(".") || style.contains("/");
      return file
          ? HouseStyle.parse(Files.readString(Path.of(style)), style)
          : HouseStyle.carried(style);
    } catch (HouseStyleException e) {
      throw new ComplaintException(String.join("\n", e.faults()));
    } catch (IOException e) {
      throw new ComplaintException(Terminal.text("file.unreadable", style, Terminal.why(e)));
    }
  }

  private void refuse(String line) {
    refused = true;
    spec.commandLine().getErr().println("dibao: " + line);
  }
}
