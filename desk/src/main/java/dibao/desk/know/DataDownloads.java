package dibao.desk.know;

import dibao.desk.web.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Observations as files, at addresses that stay: all, those that a filter leaves, or those of an
 * article. Written while they are read, whatever their number.
 */
@Controller
final class DataDownloads {

  private static final String CSV = "text/csv;charset=UTF-8;header=present";
  private static final String LINES = "application/x-ndjson;charset=UTF-8";

  private final Observations observations;
  private final Archive archive;

  DataDownloads(Observations observations, Archive archive) {
    this.observations = observations;
    this.archive = archive;
  }

  @GetMapping("/data.csv")
  void csv(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ObservationFilter filter = ObservationFilter.of(asked);
    if (begin(request, response, CSV, "data.csv")) {
      writeCsv(response.getOutputStream(), taker -> observations.each(filter, taker));
    }
  }

  @GetMapping("/data.jsonl")
  void lines(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ObservationFilter filter = ObservationFilter.of(asked);
    if (begin(request, response, LINES, "data.jsonl")) {
      writeLines(response.getOutputStream(), taker -> observations.each(filter, taker));
    }
  }

  @GetMapping("/data.metadata.json")
  void description(
      @RequestParam Map<String, String> asked,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (begin(request, response, "application/csvm+json;charset=UTF-8", "data.metadata.json")) {
      response.getOutputStream().write(described(visit, asked));
    }
  }

  @GetMapping("/data.zip")
  void both(
      @RequestParam Map<String, String> asked,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ObservationFilter filter = ObservationFilter.of(asked);
    if (begin(request, response, "application/zip", "data.zip")) {
      try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
        zip.putNextEntry(new ZipEntry("data.csv"));
        writeCsv(zip, taker -> observations.each(filter, taker));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("data.metadata.json"));
        zip.write(described(visit, asked));
        zip.closeEntry();
      }
    }
  }

  @GetMapping("/articles/{address}/observations.csv")
  void articleCsv(
      @PathVariable String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<ObservationView> rows = ofArticle(address);
    if (begin(request, response, CSV, "observations.csv")) {
      writeCsv(response.getOutputStream(), rows::forEach);
    }
  }

  @GetMapping("/articles/{address}/observations.jsonl")
  void articleLines(
      @PathVariable String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<ObservationView> rows = ofArticle(address);
    if (begin(request, response, LINES, "observations.jsonl")) {
      writeLines(response.getOutputStream(), rows::forEach);
    }
  }

  private List<ObservationView> ofArticle(String address) {
    Found.found(archive.article(address));
    return observations.ofArticle(address);
  }

  private byte[] described(Visit visit, Map<String, String> asked) {
    ObservationFilter filter = ObservationFilter.of(asked);
    long rows = observations.count(filter);
    return DataDescription.of(visit, filter, rows, archive.lastChange(), archive)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Says what comes; false when the asker has it already. */
  private boolean begin(
      HttpServletRequest request, HttpServletResponse response, String type, String name) {
    String tag = "W/\"d" + archive.revision() + "\"";
    if (new ServletWebRequest(request, response).checkNotModified(tag)) {
      return false;
    }
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    return true;
  }

  private static void writeCsv(OutputStream out, Rows rows) throws IOException {
    Writer writer = writer(out);
    WriteData.csvHead(writer);
    rows.each(WriteData.csv(writer));
    writer.flush();
  }

  private static void writeLines(OutputStream out, Rows rows) throws IOException {
    Writer writer = writer(out);
    rows.each(WriteData.jsonLines(writer));
    writer.flush();
  }

  private interface Rows {
    void each(Consumer<ObservationView> taker);
  }

  /** A writer that is not closed with its stream's entry. */
  private static Writer writer(OutputStream out) {
    OutputStream open =
        new FilterOutputStream(out) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void flush() {}
        };
    return new BufferedWriter(new OutputStreamWriter(open, StandardCharsets.UTF_8), 1 << 16);
  }
}
