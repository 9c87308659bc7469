package dibao.reading.bulletin;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.reading.document.Document;
import dibao.reading.document.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a document as an issue. */
public final class ReadBulletin {

  private final Document document;
  private final Evidence evidence;
  private final Roles roles;
  private final List<ReadArticle> articles = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Article> open = new ArrayList<>();
  private final List<Block> foreword = new ArrayList<>();
  private final Titles titles;
  private @Nullable String section;
  private @Nullable LocalDate reference;
  private MakeArticle article = new MakeArticle(null);

  private ReadBulletin(Document document) {
    this.document = document;
    this.evidence = GatherEvidence.of(document);
    this.roles = ChooseRoles.choose(evidence);
    this.titles = Titles.of(evidence, roles);
  }

  /**
   * Reads an issue.
   *
   * @param date the day of the issue where the document prints none, against which dates without a
   *     year are resolved
   * @param explain whether to say why each boundary was chosen
   */
  public static ReadIssue read(Document document, @Nullable LocalDate date, boolean explain) {
    return new ReadBulletin(document).read(date, explain);
  }

  private ReadIssue read(@Nullable LocalDate date, boolean explain) {
    ReadMasthead readMasthead = new ReadMasthead(document, evidence, roles);
    Masthead masthead = readMasthead.read();
    reference =
        date != null
            ? date
            : masthead.date() != null
                ? masthead.date()
                : masthead.year() != null ? LocalDate.of(masthead.year(), 12, 31) : null;
    for (Piece piece : Piece.of(evidence, roles)) {
      take(piece);
    }
    endSection();
    List<String> explanation = new ArrayList<>(readMasthead.remarks());
    if (explain) {
      explanation.addAll(Explain.boundaries(evidence, roles));
    }
    return new ReadIssue(
        new Issue(masthead, foreword, sections),
        articles,
        CompareContents.findings(evidence, articles),
        explanation);
  }

  private void take(Piece piece) {
    switch (piece.role()) {
      case MASTHEAD, CONTENTS, IMPRINT -> {}
      case SECTION -> {
        String name = titles.bare(piece);
        if (!name.equals(section)) {
          endSection();
          section = name;
          article = new MakeArticle(section);
        }
      }
      case TITLE, TITLE_ON -> {
        endArticle();
        article.title(piece, titles.bare(piece));
      }
      case BYLINE -> article.byline(piece);
      case ORIGIN, ORIGIN_ON, SOURCE, SOURCE_ON -> article.source(told(piece));
      case PARAGRAPH, PARAGRAPH_ON, HEADING, ROW -> article.body(piece);
    }
  }

  /** What the piece says as a source line; that of a single line is known already. */
  private @Nullable SourceLine told(Piece piece) {
    SourceLine known = evidence.sources()[piece.first()];
    return piece.lines().size() == 1 && known != null
        ? known
        : SourceGrammar.parse(String.join("", piece.lines().stream().map(Line::text).toList()));
  }

  private void endArticle() {
    if (articles.isEmpty() && section == null && article.isPreface()) {
      foreword.addAll(article.blocks());
    } else if (!article.isEmpty()) {
      ReadArticle read = article.finish(articles.size() + 1, reference);
      articles.add(read);
      open.add(read.article());
    }
    article = new MakeArticle(section);
  }

  private void endSection() {
    endArticle();
    if (!open.isEmpty()) {
      sections.add(new Section(section, open));
      open.clear();
    }
  }
}
