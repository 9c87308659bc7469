package dibao.desk.read;

import dibao.reading.bulletin.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the places of an article's characters into one stretch a page. */
final class PlacesByPage {

  private final Map<Integer, Outcome.Place> pages = new TreeMap<>();

  void add(Place place) {
    if (place.line() > 0) {
      pages.merge(place.page(), stretch(place), PlacesByPage::cover);
    }
  }

  List<Outcome.Place> places() {
    return List.copyOf(pages.values());
  }

  private static Outcome.Place stretch(Place place) {
    return new Outcome.Place(
        place.page() == 0 ? null : place.page(),
        place.line(),
        place.line(),
        place.offset(),
        place.offset() + 1);
  }

  private static Outcome.Place cover(Outcome.Place one, Outcome.Place other) {
    return new Outcome.Place(
        one.page(),
        Math.min(one.fromLine(), other.fromLine()),
        Math.max(one.toLine(), other.toLine()),
        Math.min(one.start(), other.start()),
        Math.max(one.end(), other.end()));
  }
}
