package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.ArticleCard;
import dibao.desk.know.ArticleView;
import dibao.desk.know.IssueCard;
import dibao.desk.know.IssueView;
import dibao.desk.web.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a feed together from the newest articles. */
@Component
final class ComposeFeed {

  private static final int ENTRIES = 50;
  private static final ZoneId ZONE = ZoneId.systemDefault();

  private final Archive archive;

  ComposeFeed(Archive archive) {
    this.archive = archive;
  }

  Feed feed(@Nullable String column, FeedForm form, Visit visit) {
    Optional<IssueCard> newest = archive.newestIssue().map(IssueView::card);
    String name = newest.map(IssueCard::periodical).orElse(visit.text("page.name"));
    String self =
        column == null
            ? "/feeds/all." + form.ending()
            : Addresses.columnFeed(column, form.ending());
    return new Feed(
        column == null
            ? visit.text("feed.title", name)
            : visit.text("feed.column.title", name, column),
        visit.text("feed.subtitle"),
        visit.absolute(column == null ? "/" : Addresses.column(column)),
        visit.absolute(self),
        newest.map(IssueCard::publisher).orElse(name),
        updated(),
        archive.newest(column, ENTRIES).stream().map(card -> entry(card, visit)).toList());
  }

  private Instant updated() {
    return archive.lastChange().truncatedTo(ChronoUnit.SECONDS);
  }

  private Feed.Entry entry(ArticleCard card, Visit visit) {
    LocalDate date = card.date();
    OffsetDateTime day = date == null ? null : date.atStartOfDay(ZONE).toOffsetDateTime();
    String body = archive.article(card.address()).map(ArticleView::body).orElse("");
    return new Feed.Entry(
        visit.absolute(Addresses.of(card)),
        clean(card.title()),
        clean(Labels.extract(card)),
        html(body),
        card.source() == null ? null : clean(card.source()),
        card.section() == null ? null : clean(card.section()),
        day);
  }

  private static String html(String body) {
    List<String> lines = clean(body).lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .map(line -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** Without the characters that XML cannot hold. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(c ->
            c == '\n'
                || c == '\t'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
