package dibao.desk.publish;

import dibao.desk.Application;
import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk with sample issues, to look at: {@code SampleDesk PORT DATA}. */
final class SampleDesk {

  private SampleDesk() {}

  public static void main(String[] arguments) throws Exception {
    var desk =
        SpringApplication.run(
            Application.class, "--server.port=" + arguments[0], "--dibao.data=" + arguments[1]);
    SampleShelf shelf = new SampleShelf(desk.getBean(DSLContext.class));
    if (desk.getBean(dibao.desk.know.Archive.class).issues().isEmpty()) {
      shelf.fill();
      shelf.put(news(Path.of("../samples/observations/items.jsonl")));
    }
  }

  private static Issue news(Path items) throws Exception {
    JsonMapper json = JsonMapper.builder().build();
    Map<String, List<Article>> sections = new LinkedHashMap<>();
    List<String> names = List.of("行业资讯", "数据观察", "国际动态", "政策法规", "专家视点");
    List<String> lines = Files.readAllLines(items);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode item = json.readTree(lines.get(i));
      String column = names.get(i < 30 ? 0 : i < 48 ? 1 : i < 60 ? 2 : i < 66 ? 3 : 4);
      List<Block> blocks =
          item.get("body").asString().lines().<Block>map(Block.Paragraph::of).toList();
      sections
          .computeIfAbsent(column, name -> new ArrayList<>())
          .add(
              new Article(
                  item.get("title").asString(),
                  List.of(),
                  blocks,
                  List.of(),
                  item.path("source").asString(null),
                  "编辑部",
                  LocalDate.parse(item.get("date").asString())));
    }
    Masthead masthead =
        new Masthead(
            "经济信息参考",
            2025,
            9,
            263,
            LocalDate.of(2025, 5, 15),
            "青澜市信息中心",
            List.of(),
            List.of(),
            Map.of());
    return new Issue(
        masthead,
        sections.entrySet().stream().map(e -> new Section(e.getKey(), e.getValue())).toList());
  }
}
