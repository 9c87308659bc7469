package dibao.reading.bulletin;

import dibao.issue.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The agency's head of a first paragraph, which stands for a source line where there is none. */
final class Dateline {

  private static final Pattern AGENCY =
      Pattern.compile(
          "^[（(【]?据?([\\p{IsHan}A-Za-z《》]{2,12}?(?:社|报|网|台|》))[\\p{IsHan}、]{0,10}?\\s*(\\d{1,2}月\\d{1,2}日)?(?:电|讯|消息)(?=[\\s（(：:，】)）]|\\p{IsHan})");

  private Dateline() {}

  static @Nullable SourceLine of(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return null;
    }
    String text = blocks.getFirst().text();
    Matcher agency = AGENCY.matcher(text.substring(0, Math.min(40, text.length())));
    if (!agency.find()) {
      return null;
    }
    String name = SourceNames.plain(agency.group(1));
    PrintedDate date = agency.group(2) == null ? null : PrintedDate.find(agency.group(2));
    return name == null || name.startsWith("本")
        ? null
        : new SourceLine(name, null, List.of(), date, 1);
  }
}
