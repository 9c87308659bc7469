package dibao.desk.know;

import dibao.desk.read.Rulings;
import dibao.desk.web.Visit;
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

  private final Observations observations;
  private final Archive archive;
  private final Rulings rulings;

  ObservationPage(Observations observations, Archive archive, Rulings rulings) {
    this.observations = observations;
    this.archive = archive;
    this.rulings = rulings;
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
    model.put("proof", Proof.of(one, one.article().title() + "\n" + article.body()));
    model.put("place", OriginalPlace.of(article));
    model.put("series", series);
    model.put("trend", Trend.of(series, one));
    model.put("differing", observations.differing(one));
    model.put("history", rulings.of(address));
    return new ModelAndView("know/observation", model);
  }
}
