package dibao.desk.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a controller names, such as {@code publish/article}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TemplateViews implements ViewResolver {

  private final TemplateEngine engine;
  private final Visits visits;

  TemplateViews(TemplateEngine engine, Visits visits) {
    this.engine = engine;
    this.visits = visits;
  }

  @Override
  public @Nullable View resolveViewName(String viewName, Locale locale) {
    String template = viewName + ".jte";
    return viewName.contains(":") || !engine.hasTemplate(template)
        ? null
        : new TemplateView(engine, template, visits);
  }
}
