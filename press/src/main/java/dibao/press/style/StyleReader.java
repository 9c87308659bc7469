package dibao.press.style;

import dibao.press.style.HouseStyle.Contents;
import dibao.press.style.HouseStyle.Furniture;
import dibao.press.style.HouseStyle.Head;
import dibao.press.style.HouseStyle.LeadIn;
import dibao.press.style.HouseStyle.Lines;
import dibao.press.style.HouseStyle.Sections;
import dibao.press.type.Alignment;
import dibao.press.type.Manner;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a house style from its file. */
final class StyleReader {

  private static final String BASED_ON = "based-on";
  private static final int LONGEST = 1 << 20;

  private final StyleNode root;
  private final Faults faults;
  private final Map<String, Integer> palette = new LinkedHashMap<>();

  private StyleReader(StyleNode root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  static HouseStyle read(String text, String file) {
    Faults faults = new Faults(file);
    StyleNode root = node(text, file, faults);
    HouseStyle style = new StyleReader(root, faults).style();
    faults.throwIfAny();
    return style;
  }

  private static StyleNode node(String text, String file, Faults faults) {
    Node node = compose(text, file, faults);
    String base = basedOn(node);
    StyleNode under = null;
    if (!base.isEmpty()) {
      String below = HouseStyle.carriedText(base);
      under = node(below, base + ".yaml", new Faults(base + ".yaml"));
    }
    return new StyleNode("", node, under, faults);
  }

  private static @Nullable Node compose(String text, String file, Faults faults) {
    if (text.length() > LONGEST) {
      faults.add(0, "a house style is no longer than " + LONGEST + " characters");
      faults.throwIfAny();
    }
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Optional<Node> node = new Compose(settings).composeString(text);
      return node.orElse(null);
    } catch (MarkedYamlEngineException e) {
      faults.add(
          e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
          "no YAML: " + e.getProblem());
      faults.throwIfAny();
      return null;
    }
  }

  /** The style below; the default unless this one is carried and complete. */
  private static String basedOn(@Nullable Node node) {
    boolean complete = false;
    if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key
            && entry.getValueNode() instanceof ScalarNode value) {
          if (key.getValue().equals(BASED_ON)) {
            return value.getValue();
          }
          complete |= key.getValue().equals("complete") && value.getValue().equals("true");
        }
      }
    }
    return complete ? "" : HouseStyle.CARRIED.getFirst();
  }

  private HouseStyle style() {
    StyleNode colours = root.map("colours");
    for (String name : colours.keys()) {
      palette.put(name, colours.colour(name, Map.of()));
    }
    root.choice("complete", List.of("true", "false"), word -> word);
    root.optional(BASED_ON);
    TextStyle body = body(root.map("body"));
    HouseStyle style =
        new HouseStyle(
            root.words("name"),
            page(body),
            body,
            hanging(),
            leadIn(),
            masthead(),
            contents(),
            sections(),
            furniture(),
            lines(),
            parts(body));
    return style;
  }

  private PageStyle page(TextStyle body) {
    StyleNode page = root.map("page");
    Paper paper = page.choice("size", Arrays.asList(Paper.values()), Paper::key);
    double em = body.size();
    double top = page.length("margin-top", em);
    double bottom = page.length("margin-bottom", em);
    double measure = page.length("measure", em);
    int columns = page.count("columns", 4);
    double gap = page.length("column-gap", em);
    page.finish();
    int lines = (int) ((paper.height() - top - bottom + 0.3 * body.leading()) / body.leading());
    if (measure > paper.width() - 20 || lines < 8 || measure / columns < 6 * em) {
      faults.add(0, "page: the margins and columns leave no room for the text");
    }
    double left = (paper.width() - measure) / 2;
    return new PageStyle(
        paper.width(), paper.height(), top, left, measure, Math.max(8, lines), columns, gap);
  }

  private TextStyle body(StyleNode node) {
    TextStyle style = text(node, 12);
    node.flag("hanging-marks");
    node.face("lead-in-face");
    node.colour("lead-in-colour", palette);
    node.finish();
    return style;
  }

  private boolean hanging() {
    return root.map("body").flag("hanging-marks");
  }

  private LeadIn leadIn() {
    StyleNode node = root.map("body");
    return new LeadIn(node.face("lead-in-face"), node.colour("lead-in-colour", palette));
  }

  private TextStyle text(StyleNode node, double outer) {
    double size = node.length("size", outer);
    double em = Math.max(1, size);
    Manner manner =
        Manner.of(node.face("face"), em, node.colour("colour", palette))
            .tracked(node.length("tracking", em));
    return new TextStyle(
        manner,
        Math.max(1, node.length("leading", em)),
        node.choice("align", Arrays.asList(Alignment.values()), StyleReader::key),
        node.length("indent", em),
        node.length("before", em),
        node.length("after", em));
  }

  private static String key(Alignment alignment) {
    return alignment.name().toLowerCase(Locale.ROOT);
  }

  private Head masthead() {
    StyleNode node = root.map("masthead");
    Head head =
        new Head(
            node.length("upper-rule", 1),
            node.length("lower-rule", 1),
            node.colour("rule-colour", palette));
    node.finish();
    return head;
  }

  private Contents contents() {
    StyleNode node = root.map("contents");
    Contents contents =
        new Contents(
            node.flag("shown"),
            node.flag("heading"),
            node.words("section-mark"),
            node.words("entry-mark"),
            node.colour("leader-colour", palette),
            node.flag("own-pages"));
    node.finish();
    return contents;
  }

  private Sections sections() {
    StyleNode node = root.map("sections");
    Sections sections =
        new Sections(
            node.words("mark"),
            node.length("rule", 1),
            node.colour("rule-colour", palette),
            node.flag("new-page"),
            node.flag("wide"));
    node.finish();
    return sections;
  }

  private Furniture furniture() {
    StyleNode node = root.map("furniture");
    Furniture furniture =
        new Furniture(
            node.flag("running-head"),
            node.length("head-rule", 1),
            node.words("folio"),
            node.flag("first-folio"));
    node.finish();
    return furniture;
  }

  private Lines lines() {
    StyleNode node = root.map("lines");
    Lines lines =
        new Lines(
            node.length("hairline", 1),
            node.colour("colour", palette),
            node.length("table-rule", 1),
            node.colour("tint", palette));
    node.finish();
    return lines;
  }

  private Map<Part, TextStyle> parts(TextStyle body) {
    StyleNode parts = root.map("parts");
    Map<Part, TextStyle> styles = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      StyleNode node = parts.map(part.key());
      styles.put(part, text(node, body.size()));
      node.finish();
    }
    parts.finish();
    root.finish();
    return styles;
  }
}
