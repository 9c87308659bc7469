package dibao.desk.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * One template as a page. It is written whole before its first byte is sent, so a fault in it
 * becomes an error page and never half a page.
 */
final class TemplateView implements View {

  private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

  private final TemplateEngine engine;
  private final String template;
  private final Visits visits;

  TemplateView(TemplateEngine engine, String template, Visits visits) {
    this.engine = engine;
    this.template = template;
    this.visits = visits;
  }

  @Override
  public String getContentType() {
    return HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = visits.of(request);
    Map<String, Object> parameters = new HashMap<>();
    if (model != null) {
      model.forEach((name, value) -> {
        if (!name.contains(".")) {
          parameters.put(name, value);
        }
      });
    }
    parameters.put("visit", visit);
    byte[] page = written(parameters);
    response.setContentType(HTML);
    response.setHeader("Content-Language", visit.language().tag());
    Pages.send(request, response, page);
  }

  private byte[] written(Map<String, Object> parameters) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    output.writeTo(bytes);
    return bytes.toByteArray();
  }
}
