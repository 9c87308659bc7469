package dibao.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the compiled template of a view: {@code know/search} is the class made from {@code
 * src/main/jte/know/search.jte}. Parameters that a template does not declare are left out.
 */
@Component
final class Templates implements ViewResolver {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    String template = name + ".jte";
    return engine.hasTemplate(template) ? new Page(template) : null;
  }

  /** One template, to be filled with a model. */
  private final class Page implements View {

    private final String template;

    Page(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    @SuppressWarnings("unchecked") // a model's values may be of any type
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Utf8ByteOutput page = new Utf8ByteOutput();
      engine.render(template, model == null ? Map.of() : (Map<String, Object>) model, page);
      if (response.getContentType() == null) {
        response.setContentType(getContentType());
      }
      response.setContentLength(page.getContentLength());
      page.writeTo(response.getOutputStream());
    }
  }
}
