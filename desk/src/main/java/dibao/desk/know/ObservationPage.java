package dibao.desk.know;

import dibao.desk.read.OriginalWords;
import dibao.desk.read.Rulings;
import dibao.desk.read.WantedWords;
import dibao.desk.web.Visit;
import dibao.reading.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One observation: its words, its original, how it was read, its like elsewhere. */
@Controller
final class ObservationPage {

  private static final int MOST = 60;
  private static final int MOST_OTHERS = 12;

  private final Observations observations;
  private final Archive archive;
  private final Rulings rulings;
  private final OriginalWords originalWords;

  ObservationPage(
      Observations observations, Archive archive, Rulings rulings, OriginalWords originalWords) {
    this.observations = observations;
    this.archive = archive;
    this.rulings = rulings;
    this.originalWords = originalWords;
  }

  @GetMapping("/observations/{address}")
  ModelAndView observation(@PathVariable String address, Visit visit) {
    ObservationView one = Found.found(observations.at(address));
    if (one.standing() == ObservationView.Standing.REJECTED && visit.person() == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    ArticleView article = Found.found(archive.article(one.article().address()));
    List<ObservationView> series = observations.series(one, MOST);
    Map<String, Object> model = new HashMap<>();
    model.put("one", one);
    model.put("figure", Figure.of(visit, one.says()));
    String text = one.article().title() + "\n" + article.body();
    OriginalPlace place = OriginalPlace.of(article);
    WantedWords words = words(one, text);
    model.put("proof", Proof.of(one, text));
    model.put("place", place);
    model.put("marked", originalWords.page(article.snapshot(), place.pages(article), words));
    model.put(
        "lines",
        place.lines()
            ? originalWords.lines(
                article.snapshot(),
                place.page().orElse(1),
                place.lastPage().orElse(place.page().orElse(1)),
                words)
            : List.of());
    model.put("series", series);
    model.put("others", observations.othersOf(one, MOST_OTHERS));
    model.put("trend", Trend.of(series, one));
    model.put("differing", observations.differing(one));
    model.put("history", rulings.of(address));
    return new ModelAndView("know/observation", model);
  }

  private static WantedWords words(ObservationView one, String text) {
    Span quote = new Span(at(one.span().start(), text), at(one.span().end(), text));
    Span value = one.value();
    int start = Math.clamp(value.start(), quote.start(), quote.end());
    int end = Math.clamp(value.end(), start, quote.end());
    return WantedWords.of(
        text.substring(quote.start(), start),
        text.substring(start, end),
        text.substring(end, quote.end()));
  }

  private static int at(int offset, String text) {
    return Math.clamp(offset, 0, text.length());
  }
}
