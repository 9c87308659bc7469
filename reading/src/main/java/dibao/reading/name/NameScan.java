package dibao.reading.name;

import dibao.reading.lexicon.CharSet;
import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.lexicon.OrganisationNames;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/** One run over a text that keeps listed names, names with a telling suffix, and works in 《》. */
final class NameScan {

  private static final int NAME_REACH = 20;
  private static final int WEAK_REACH = 10;
  private static final int LONGEST_TITLE = 80;

  /** Behind a break or 经 a name may begin, and at 《 a work. */
  private static final CharSet TURNS = OrganisationNames.breaks().with(CharSet.of("《经"));

  private final CharSequence text;
  private final Marks marks;
  private final OrganisationNames organisations = OrganisationNames.standard();
  private final List<NameMention> names = new ArrayList<>();
  private int mark;

  NameScan(CharSequence text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  List<NameMention> run() {
    boolean atStart = true;
    for (int i = 0; i < text.length(); ) {
      if (!atStart && isPlain(i)) {
        i++;
        continue;
      }
      int end = name(i, atStart);
      atStart = end < 0 && organisations.breaks(text.charAt(i));
      i = end < 0 ? i + 1 : end;
    }
    return names;
  }

  /** Whether no name begins here and the next one may not begin for this character either. */
  private boolean isPlain(int at) {
    return !TURNS.contains(text.charAt(at))
        && text.charAt(at - 1) != '经'
        && (mark == marks.size() || marks.start(mark) > at);
  }

  private int name(int at, boolean atStart) {
    if (text.charAt(at) == '《') {
      return work(at);
    }
    Lexicon.Word area = null;
    for (; mark < marks.size() && marks.start(mark) <= at; mark++) {
      if (marks.start(mark) == at) {
        Lexicon.Word word = marks.word(mark);
        if (word.kind() == Kind.ORGANISATION || word.kind() == Kind.PLATFORM) {
          return listed(word, at);
        }
        area = word.kind() == Kind.AREA ? word : area;
      }
    }
    boolean mayBegin = atStart && !isBy(at) || area != null || at > 0 && isBy(at - 1);
    return mayBegin ? suffixed(at) : -1;
  }

  /** Whether a 经 that says by whom stands here, not 经济 or 经营. */
  private boolean isBy(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    return text.charAt(at) == '经' && "济营过贸常理销开典验历".indexOf(next) < 0;
  }

  private int work(int at) {
    int limit = Math.min(text.length(), at + LONGEST_TITLE);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '》') {
        add(at, i + 1, text.subSequence(at + 1, i).toString(), NameMention.Kind.WORK);
        return i + 1;
      }
    }
    return -1;
  }

  private int listed(Lexicon.Word word, int at) {
    boolean company = word.kind() == Kind.PLATFORM;
    int end = at + word.text().length();
    add(
        at,
        end,
        company ? word.text() : word.value(),
        company ? NameMention.Kind.COMPANY : NameMention.Kind.ORGANISATION);
    return end;
  }

  private int suffixed(int at) {
    int end = organisations.end(text, marks, at, NAME_REACH, WEAK_REACH);
    if (end - at < 4) {
      return -1;
    }
    String name = text.subSequence(at, end).toString();
    boolean company = name.endsWith("公司") || name.endsWith("集团");
    add(at, end, name, company ? NameMention.Kind.COMPANY : NameMention.Kind.ORGANISATION);
    return end;
  }

  private void add(int start, int end, String name, NameMention.Kind kind) {
    names.add(new NameMention(new Span(start, end), name, kind));
  }
}
