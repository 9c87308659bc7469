package dibao.desk.know;

import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.OBSERVATION;
import static dibao.desk.store.Tables.OBSERVATION_RULING;
import static dibao.desk.store.Tables.SNAPSHOT;

import dibao.desk.read.Statement;
import dibao.desk.web.Pager;
import dibao.desk.web.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All rulings that hold: as a page, and as gold lines from which the next reader is improved. A
 * line has the fields of gold as the person says them (of a rejection, as the machine said them),
 * and besides {@code verdict}, {@code machine} and {@code text}: the snapshot and article it is
 * about.
 */
@Controller
final class Corrections {

  private static final int PAGE = 50;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final DSLContext database;

  Corrections(DSLContext database) {
    this.database = database;
  }

  @GetMapping("/desk/corrections")
  ModelAndView list(@RequestParam(defaultValue = "1") int page) {
    int total = database.fetchCount(OBSERVATION_RULING, OBSERVATION_RULING.ENDED_AT.isNull());
    int pages = Pager.pages(total, PAGE);
    int number = Math.clamp(page, 1, pages);
    List<Correction> shown =
        held()
            .orderBy(OBSERVATION_RULING.ID.desc())
            .limit(PAGE)
            .offset((number - 1) * PAGE)
            .fetch(Corrections::correction);
    return new ModelAndView(
        "know/corrections",
        Map.of(
            "corrections", shown,
            "total", total,
            "pager", new Pager(number, pages, "/desk/corrections?page=")));
  }

  @GetMapping("/desk/corrections.jsonl")
  void lines(HttpServletResponse response) throws IOException {
    response.setContentType("application/x-ndjson;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"corrections.jsonl\"");
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    for (Record row : held().orderBy(OBSERVATION_RULING.ID).fetch()) {
      writer.write(line(correction(row)));
      writer.write('\n');
    }
    writer.flush();
  }

  private SelectConditionStep<Record> held() {
    return database
        .select(OBSERVATION_RULING.fields())
        .select(OBSERVATION.ADDRESS, SNAPSHOT.SHA256)
        .from(OBSERVATION_RULING)
        .leftJoin(OBSERVATION)
        .on(OBSERVATION.ADDRESS.eq(OBSERVATION_RULING.OBSERVATION_ADDRESS))
        .leftJoin(ISSUE)
        .on(ISSUE.ADDRESS.eq(OBSERVATION_RULING.ISSUE_ADDRESS))
        .leftJoin(DOCUMENT)
        .on(DOCUMENT.ID.eq(ISSUE.DOCUMENT_ID))
        .leftJoin(SNAPSHOT)
        .on(SNAPSHOT.ID.eq(DOCUMENT.SNAPSHOT_ID))
        .where(OBSERVATION_RULING.ENDED_AT.isNull());
  }

  private static Correction correction(Record row) {
    String address = row.get(OBSERVATION.ADDRESS);
    String stated = row.get(OBSERVATION_RULING.STATED);
    String ruled = row.get(OBSERVATION_RULING.RULED);
    return new Correction(
        row.get(OBSERVATION_RULING.VERDICT),
        row.get(OBSERVATION_RULING.QUOTE),
        parsed(stated),
        parsed(ruled),
        address == null ? null : "/observations/" + Visit.encoded(address),
        row.get(OBSERVATION_RULING.OBSERVATION_ADDRESS),
        row.get(OBSERVATION_RULING.ARTICLE_ADDRESS),
        row.get(OBSERVATION_RULING.ISSUE_ADDRESS),
        row.get(SNAPSHOT.SHA256),
        row.get(OBSERVATION_RULING.PERSON),
        row.get(OBSERVATION_RULING.RULED_AT),
        stated == null ? "" : stated,
        ruled == null ? "" : ruled);
  }

  private static @Nullable Statement parsed(@Nullable String line) {
    return line == null ? null : Statement.parse(line);
  }

  private static String line(Correction correction) {
    String says =
        correction.ruledLine().isEmpty() ? correction.statedLine() : correction.ruledLine();
    ObjectNode line = (ObjectNode) JSON.readTree(says);
    line.put("verdict", correction.verdict());
    line.set(
        "machine",
        correction.statedLine().isEmpty()
            ? JSON.nullNode()
            : JSON.readTree(correction.statedLine()));
    ObjectNode text = line.putObject("text");
    text.put("snapshot", correction.snapshot());
    text.put("issue", correction.issueAddress());
    text.put("article", correction.articleAddress());
    line.put("ruled_at", correction.at().toString());
    return JSON.writeValueAsString(line);
  }
}
