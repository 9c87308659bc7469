package dibao.reading.statistic;

import dibao.reading.text.NormalText;
import dibao.reading.text.TextMatch;
import org.jspecify.annotations.Nullable;

/**
 * Whose area a statement holds for where its own words name none. Belongs to one reading.
 *
 * <h2>What carries</h2>
 *
 * <ol>
 *   <li>A place before the subject holds for its clause and those behind it in the sentence, until
 *       another stands there; a clause that only leads on (海南最高，达…) leaves its place too. The next
 *       sentence begins anew.
 *   <li>An organ that is quoted (据陕西省文物局统计) holds to the end of its paragraph: 全省 behind it is its
 *       province, and so is what names no place. Over an article that speaks for a city or province
 *       only 全省 and the like turn to it.
 *   <li>A short line with a place alone holds for the paragraphs behind it.
 *   <li>The article's own area holds for the rest; see {@link Home}.
 * </ol>
 *
 * <h2>What undoes it</h2>
 *
 * <p>A company that speaks of itself speaks for no area, to the end of its paragraph or until
 * another is quoted (据…统计). A partner (美国是越南最大出口市场) is none, to the end of its sentence; see {@link
 * Partners}.
 */
final class Standpoint {

  /** Characters; a paragraph may be of millions. */
  private static final int LONGEST_WAY_BACK = 800;

  private final Script script;
  private final NormalText text;
  private @Nullable String article;
  private @Nullable String opened;
  private @Nullable String paragraph;
  private @Nullable String organ;
  private boolean own;
  private boolean partners;
  private int paragraphs;

  /**
   * @param article the article's own area
   * @param opened where the news of its first paragraphs is from, if that is known otherwise
   */
  Standpoint(Script script, @Nullable String article, @Nullable String opened) {
    this.script = script;
    this.text = script.text();
    this.article = article;
    this.opened = opened;
  }

  void beginParagraph() {
    organ = null;
    paragraph = null;
    paragraphs++;
    own = false;
    opened = paragraphs > 2 ? null : opened;
  }

  /** Of a company that speaks in the clause, and to the end of the paragraph. */
  void beginClause(Clause clause, boolean sentence) {
    partners &= !sentence;
    if (startsParagraph(clause.start())) {
      hearOrganOfParagraph(clause);
    }
    String document = Organs.ofDocument(text, clause.start(), clause.end());
    paragraph = document == null ? paragraph : document;
    organ = document == null ? organ : document;
    own |= OwnFigures.tells(script, clause.start(), clause.end());
  }

  /** 【土耳其】 or 土耳其： stands before a paragraph, which speaks of it. */
  void head(@Nullable String area) {
    paragraph = area == null ? paragraph : area;
    organ = area == null ? organ : area;
  }

  private boolean startsParagraph(int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  /** 土耳其央行…, which acts or speaks at the paragraph's start: it tells of its country. */
  private void hearOrganOfParagraph(Clause clause) {
    for (Where where : script.wheres(clause.start(), clause.end())) {
      boolean bank =
          TextMatch.at(text, where.end(), "央行")
              || TextMatch.at(text, where.end(), "中央银行")
              || TextMatch.at(text, where.end(), "统计局");
      if (where.start() == clause.start() && bank && where.settles()) {
        paragraph = where.area();
        organ = paragraph;
      }
    }
  }

  /** Whether the clause tells that those behind it in the sentence speak of partners. */
  boolean hearPartners(Clause clause) {
    partners |= Partners.areTold(text, clause.start(), clause.end());
    return partners;
  }

  boolean tellsOfPartners() {
    return partners;
  }

  /** Whether a company speaks of itself. */
  boolean isOwn() {
    return own;
  }

  /** A heading or the first statement of an article that had no area. */
  void settle(String area) {
    article = area;
  }

  /** A clause says where its figures come from. */
  void hearOrgan(Clause clause) {
    boolean cited = text.charAt(clause.start()) == '据';
    own &= !cited;
    int from = clause.start() + (cited ? 1 : 0);
    String words = text.subSequence(from, clause.end()).toString();
    String named = Organs.named(words);
    if (named == null) {
      return;
    }
    organ = named;
    if (!Organs.governs(words)) {
      return;
    }
    boolean settled = article != null && Organs.isLocal(article);
    paragraph = settled && paragraphs <= 2 ? paragraph : named;
  }

  /** Null where none is known or a company speaks of itself. */
  @Nullable String area() {
    if (paragraph != null) {
      return paragraph;
    }
    return own ? null : opened != null ? opened : article;
  }

  /** What 全省 and 该市 mean. */
  @Nullable String local() {
    return organ != null ? organ : article;
  }

  /** Whether the article has an area of its own. */
  boolean isSettled() {
    return article != null;
  }

  /** What a place in the text means: 全省 and 该市 the area that is spoken for. */
  @Nullable String areaOf(Where where) {
    if (!where.local()) {
      return isCountrys(where) ? article : where.area();
    }
    String local = local();
    boolean county = where.area().equals("county") || where.area().equals("district");
    boolean unlisted = county && local != null && !Organs.isListed(local);
    if (local != null && (unlisted || Organs.isOf(where.area(), local))) {
      return local;
    }
    Where before = namedBefore(where.start(), where.area());
    return before == null ? local : before.area();
  }

  /** 全国 and 国内 in an article about another country are that one. */
  private boolean isCountrys(Where where) {
    boolean whole =
        TextMatch.at(text, where.start(), "全国") || TextMatch.at(text, where.start(), "国内");
    return whole && article != null && !article.equals("中国") && Organs.isOf("country", article);
  }

  /** What 该省 points back to in its paragraph, not farther than a reader remembers. */
  private @Nullable Where namedBefore(int offset, String level) {
    int start = offset;
    while (start > 0 && start > offset - LONGEST_WAY_BACK && text.charAt(start - 1) != '\n') {
      start--;
    }
    Where last = null;
    for (Where where : script.wheres(start, offset)) {
      last = where.settles() && Organs.isOf(level, where.area()) ? where : last;
    }
    return last;
  }
}
