package dibao.reading.bulletin;

import java.util.List;

/** Compares the contents with the articles that were read. */
final class CompareContents {

  private CompareContents() {}

  static List<ContentsFinding> findings(Evidence evidence, List<ReadArticle> articles) {
    return List.of();
  }
}
