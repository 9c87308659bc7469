package dibao.press.style;

import dibao.press.type.Typeface;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A map of a style's file, over the same map of the style that it is based on. It knows which keys
 * were asked for, and so which keys of the file nobody knows.
 */
final class StyleNode {

  private final String path;
  private final Faults faults;
  private final Map<String, Node> own;
  private final @Nullable StyleNode base;
  private final Map<String, Integer> keyLines = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  StyleNode(String path, @Nullable Node node, @Nullable StyleNode base, Faults faults) {
    this.path = path;
    this.base = base;
    this.faults = faults;
    own = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        add(entry);
      }
    } else if (node != null) {
      faults.add(Faults.line(node), path + " should be a map of keys");
    }
  }

  private void add(NodeTuple entry) {
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    keyLines.put(key, Faults.line(entry.getKeyNode()));
    own.put(key, entry.getValueNode());
  }

  /** The map under a key. */
  StyleNode map(String key) {
    asked.add(key);
    return new StyleNode(
        path + key + ".", own.get(key), base == null ? null : base.map(key), faults);
  }

  /** Lets a key stand there that is read elsewhere. */
  void optional(String key) {
    asked.add(key);
  }

  String words(String key) {
    return value(key, words -> words, "");
  }

  boolean flag(String key) {
    return value(key, StyleNode::parseFlag, false);
  }

  int count(String key, int most) {
    return value(key, words -> Lengths.count(words, most), 1);
  }

  /** A length in points; em is the size that an em stands for. */
  double length(String key, double em) {
    return value(key, words -> Lengths.points(words, em), 1.0);
  }

  int colour(String key, Map<String, Integer> palette) {
    return value(key, words -> Lengths.colour(words, palette), 0);
  }

  Typeface face(String key) {
    return value(
        key, words -> pick(words, Arrays.asList(Typeface.values()), Typeface::key), Typeface.SONG);
  }

  <T> T choice(String key, List<T> choices, Function<T, String> name) {
    return value(key, words -> pick(words, choices, name), choices.getFirst());
  }

  /** The keys of this map and of the one below it. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(base == null ? Set.of() : base.keys());
    keys.addAll(own.keySet());
    asked.addAll(keys);
    return keys;
  }

  /** Finds fault with the keys that nobody asked for. */
  void finish() {
    own.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key ->
            faults.add(
                keyLines.getOrDefault(key, 0),
                "unknown key «" + path + key + "»" + Proposal.nearest(key, asked)));
  }

  private <T> T value(String key, Function<String, T> parser, T instead) {
    asked.add(key);
    Node node = own.get(key);
    if (node == null) {
      if (base != null) {
        return base.value(key, parser, instead);
      }
      faults.add(0, "the key «" + path + key + "» is missing");
      return instead;
    }
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(Faults.line(node), path + key + " should be one value");
      return instead;
    }
    try {
      return parser.apply(scalar.getValue());
    } catch (IllegalArgumentException e) {
      faults.add(Faults.line(node), path + key + ": " + e.getMessage());
      return instead;
    }
  }

  private static boolean parseFlag(String words) {
    return switch (words) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw new IllegalArgumentException("«" + words + "» is neither true nor false");
    };
  }

  private static <T> T pick(String words, List<T> choices, Function<T, String> name) {
    return choices.stream()
        .filter(choice -> name.apply(choice).equals(words))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown value «"
                    + words
                    + "»"
                    + Proposal.nearest(words, choices.stream().map(name).toList())));
  }
}
