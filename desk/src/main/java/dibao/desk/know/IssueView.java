package dibao.desk.know;

import dibao.issue.Block;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An issue with its contents.
 *
 * @param foreword what the editors say before the first column; empty if they say nothing
 * @param imprint label to text, in printing order
 * @param findings what was doubtful when it was read
 * @param snapshot the SHA-256 of the original's bytes
 * @param fileName the original's name
 */
public record IssueView(
    IssueCard card,
    List<SectionView> sections,
    List<Block> foreword,
    Map<String, String> imprint,
    List<FindingView> findings,
    String snapshot,
    String fileName) {

  public IssueView {
    sections = List.copyOf(sections);
    foreword = List.copyOf(foreword);
    imprint = Collections.unmodifiableMap(new LinkedHashMap<>(imprint));
    findings = List.copyOf(findings);
  }
}
