package dibao.desk.read;

import dibao.desk.store.tables.records.ObservationRulingRecord;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays what people ruled over what the machine saw in the articles of one issue.
 *
 * <p>A ruling finds its article by address, or where that is gone or says something else, by its
 * quote; there it takes the machine's sighting at the same spot, or one that shares the value's
 * words. A rejection takes only a sighting of the same measure. What is not rejected and finds no
 * sighting stands by itself; what finds no words waits until they come back.
 */
final class ApplyRulings {

  /** An article and what the machine saw in it. */
  record Page(long articleId, String address, Squashed text, List<Sighting> sightings) {}

  /**
   * A sighting as it is to be kept.
   *
   * @param ruling the word for who stands behind it
   */
  record Kept(long articleId, String address, int position, Sighting sighting, String ruling) {}

  private record Taken(Page page, Sighting sighting, @Nullable ObservationRulingRecord ruling) {}

  private final List<Page> pages;
  private final Map<Sighting, Taken> taken = new IdentityHashMap<>();
  private final List<Taken> alone = new ArrayList<>();

  private ApplyRulings(List<Page> pages) {
    this.pages = pages;
  }

  static List<Kept> apply(List<Page> pages, List<ObservationRulingRecord> rulings) {
    ApplyRulings act = new ApplyRulings(pages);
    rulings.forEach(act::place);
    return act.kept();
  }

  private void place(ObservationRulingRecord ruling) {
    Page page = home(ruling);
    if (page == null) {
      return;
    }
    Sighting sighting = sighting(page, ruling);
    if (sighting != null) {
      String ruled = ruling.getRuled();
      taken.put(
          sighting,
          new Taken(
              page, ruled == null ? sighting : sighting.stating(Statement.parse(ruled)), ruling));
    } else if (ruling.getRuled() != null) {
      standAlone(page, ruling);
    }
  }

  private @Nullable Page home(ObservationRulingRecord ruling) {
    Page byAddress = null;
    for (Page page : pages) {
      if (page.address().equals(ruling.getArticleAddress())) {
        byAddress = page;
      }
    }
    if (byAddress != null
        && (byAddress.text().holds(ruling.getQuote()) || has(byAddress, ruling))) {
      return byAddress;
    }
    return pages.stream()
        .filter(page -> page.text().holds(ruling.getQuote()))
        .findFirst()
        .orElse(null);
  }

  private static boolean has(Page page, ObservationRulingRecord ruling) {
    return page.sightings().stream().anyMatch(seen -> seen.spot().equals(ruling.getSpot()));
  }

  private @Nullable Sighting sighting(Page page, ObservationRulingRecord ruling) {
    Span value = value(page, ruling);
    boolean atSpot = has(page, ruling);
    return page.sightings().stream()
        .filter(seen -> !taken.containsKey(seen))
        .filter(seen ->
            atSpot
                ? seen.spot().equals(ruling.getSpot())
                : value != null && seen.parts().value().overlaps(value))
        .filter(seen -> fits(seen, ruling))
        .max(Comparator.comparingInt(seen -> likeness(seen, ruling)))
        .orElse(null);
  }

  private static boolean fits(Sighting seen, ObservationRulingRecord ruling) {
    String stated = ruling.getStated();
    boolean rejected = ruling.getVerdict().equals(Verdict.REJECTED.word());
    return !rejected
        || stated == null
        || Statement.parse(stated).measure() == seen.statement().measure();
  }

  private static int likeness(Sighting seen, ObservationRulingRecord ruling) {
    int likeness = 0;
    for (String line : new String[] {ruling.getStated(), ruling.getRuled()}) {
      if (line != null) {
        Statement other = Statement.parse(line);
        likeness += other.measure() == seen.statement().measure() ? 2 : 0;
        likeness += other.indicator().equals(seen.statement().indicator()) ? 1 : 0;
      }
    }
    return likeness;
  }

  /** Where the ruling's number stands in the article. */
  private static @Nullable Span value(Page page, ObservationRulingRecord ruling) {
    int at = page.text().indexOf(ruling.getQuote(), 0);
    for (int next = at; next >= 0; next = page.text().indexOf(ruling.getQuote(), next + 1)) {
      Span value = page.text().original(next + ruling.getValueFrom(), ruling.getValueLength());
      if (Spot.of(page.text(), value).equals(ruling.getSpot())) {
        return value;
      }
    }
    return at < 0
        ? null
        : page.text().original(at + ruling.getValueFrom(), ruling.getValueLength());
  }

  private void standAlone(Page page, ObservationRulingRecord ruling) {
    Span value = value(page, ruling);
    if (value == null || value.length() == 0) {
      return;
    }
    int start = page.text().before(value.start()) - ruling.getValueFrom();
    Span quote = page.text().original(start, ruling.getQuote().length());
    Statement statement = Statement.parse(ruling.getRuled());
    Sighting sighting =
        Sighting.byPerson(ruling.getSpot(), ruling.getQuote(), quote, value, statement);
    alone.add(new Taken(page, sighting, ruling));
  }

  private static void addAddress(Taken one, Set<String> addresses) {
    ObservationRulingRecord ruling = one.ruling();
    if (ruling != null) {
      addresses.add(ruling.getObservationAddress());
    }
  }

  private List<Kept> kept() {
    Set<String> addresses = new HashSet<>();
    taken.values().forEach(one -> addAddress(one, addresses));
    alone.forEach(one -> addAddress(one, addresses));
    List<Kept> kept = new ArrayList<>();
    for (Page page : pages) {
      int position = 0;
      for (Taken one : inOrder(page)) {
        position++;
        ObservationRulingRecord ruling = one.ruling();
        String address =
            ruling != null
                ? ruling.getObservationAddress()
                : free(page.address() + "-" + one.sighting().spot(), addresses);
        String standing = ruling == null ? "machine" : ruling.getVerdict();
        kept.add(new Kept(page.articleId(), address, position, one.sighting(), standing));
      }
    }
    return kept;
  }

  private List<Taken> inOrder(Page page) {
    List<Taken> all = new ArrayList<>();
    for (Sighting seen : page.sightings()) {
      Taken ruled = taken.get(seen);
      all.add(ruled != null ? ruled : new Taken(page, seen, null));
    }
    alone.stream().filter(one -> one.page() == page).forEach(all::add);
    all.sort(Comparator.comparing(one -> one.sighting().parts().value()));
    return all;
  }

  static String free(String wanted, Set<String> addresses) {
    String address = wanted;
    for (int again = 2; !addresses.add(address); again++) {
      address = wanted + "-" + again;
    }
    return address;
  }
}
