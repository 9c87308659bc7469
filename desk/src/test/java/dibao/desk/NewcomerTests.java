package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who has not used the command line before. */
class NewcomerTests {

  @TempDir Path folder;

  @Test
  void noCommand_showsAllOfThem() {
    Shell.Result result = Shell.run();
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.error()).contains("serve", "try", "read", "print", "dibao --help");
  }

  @Test
  void unfitValue_isOneLineThatSaysWhatFits() {
    assertThat(Shell.run("serve", "--port", "eighty").error())
        .startsWith("dibao: --port takes a whole number, not eighty");
    assertThat(Shell.run("read", "--to", "xml", "x.txt").error())
        .startsWith("dibao: --to takes one of: jsonl, csv, table; not xml");
    assertThat(Shell.run("serve", "--port", "99999").error()).contains("from 1 to 65535");
  }

  @Test
  void dataFolder_thatIsAFile_isToldAsThat() throws IOException {
    Path file = Files.writeString(folder.resolve("notes"), "mine");
    for (String command : new String[] {"serve", "try"}) {
      Shell.Result result = Shell.run(command, "--port", "0", "--data", file.toString());
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.error()).contains(file + " is a file").hasLineCount(1);
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void importing_countsWhatWasKnown() throws IOException {
    Path file = folder.resolve("夜读 1.md");
    Files.writeString(file, "# 书评\n\n## 夜读一则\n\n灯下读书。\n\n## 又一则\n\n雨中读书。\n");
    Path unreadable = Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.7 no page");
    String data = folder.resolve("desk").toString();
    assertThat(Shell.run("import", file.toString(), "--data", data).out())
        .contains("1 files: 1 new, 0 known already; 1 read, 0 could not be read.");
    Shell.Result again =
        Shell.run("import", file.toString(), unreadable.toString(), "--data", data);
    assertThat(again.out())
        .contains("2 files: 1 new, 1 known already; 1 read, 1 could not be read.");
    assertThat(again.error()).startsWith("dibao: 坏.pdf: the PDF is damaged").hasLineCount(1);
    assertThat(again.status()).isEqualTo(2);
  }
}
