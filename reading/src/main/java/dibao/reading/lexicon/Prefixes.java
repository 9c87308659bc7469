package dibao.reading.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for at one given place only, such as the units behind a number or, read
 * backwards, the hedges before it: a trie whose arrows lie in one hash table, so that a step costs
 * the same however many words begin alike. Threads may share it.
 */
public final class Prefixes<V> {

  private static final int ROOT = 1;

  /** One half of the table at most is taken. */
  private static final int ROOM = 2;

  private final boolean backwards;
  private final CharSet beginnings = new CharSet();

  /** What is found at a node; made once, for a node's depth is its word's length. */
  private final @Nullable Found<V>[] found;

  private final int[] arrows;
  private final int[] targets;
  private final int shift;

  private Prefixes(Map<String, V> words, boolean backwards) {
    this.backwards = backwards;
    Node<V> root = new Node<>();
    words.forEach((word, value) -> root.add(backwards ? reversed(word) : word, value));
    root.children.keySet().forEach(beginnings::add);
    List<Node<V>> nodes = numbered(root);
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(8, nodes.size() * ROOM));
    arrows = new int[1 << bits];
    targets = new int[1 << bits];
    shift = Integer.SIZE - bits;
    found = newArray(nodes.size() + 1);
    for (Node<V> node : nodes) {
      found[node.number] = node.found;
      node.children.forEach((label, child) -> put(arrow(node.number, label), child.number));
    }
  }

  /** Words that begin at a place. */
  public static <V> Prefixes<V> forwards(Map<String, V> words) {
    return new Prefixes<>(words, false);
  }

  /** Words that end at a place. */
  public static <V> Prefixes<V> backwards(Map<String, V> words) {
    return new Prefixes<>(words, true);
  }

  /** The longest word that begins (or ends) at the offset. */
  public @Nullable Found<V> longest(CharSequence text, int offset) {
    int limit = backwards ? offset : text.length() - offset;
    if (limit <= 0 || !beginnings.contains(text.charAt(backwards ? offset - 1 : offset))) {
      return null;
    }
    int node = ROOT;
    Found<V> best = null;
    for (int depth = 0; depth < limit; depth++) {
      node = child(node, text.charAt(backwards ? offset - 1 - depth : offset + depth));
      if (node == 0) {
        break;
      }
      Found<V> here = found[node];
      best = here == null ? best : here;
    }
    return best;
  }

  /** Whether some word begins (or, read backwards, ends) with this character. */
  public boolean mayBegin(char c) {
    return beginnings.contains(c);
  }

  /** What a word is, and how many characters it has. */
  public record Found<V>(int length, V value) {}

  private int child(int node, char label) {
    int arrow = arrow(node, label);
    int at = slot(arrow);
    while (arrows[at] != arrow) {
      if (arrows[at] == 0) {
        return 0;
      }
      at = at + 1 & arrows.length - 1;
    }
    return targets[at];
  }

  private void put(int arrow, int target) {
    int at = slot(arrow);
    while (arrows[at] != 0) {
      at = at + 1 & arrows.length - 1;
    }
    arrows[at] = arrow;
    targets[at] = target;
  }

  /** Never 0, for nodes count from 1. */
  private static int arrow(int node, char label) {
    return node << Character.SIZE | label;
  }

  private int slot(int arrow) {
    return arrow * 0x9E3779B9 >>> shift;
  }

  /** All nodes, breadth first, numbered from 1. */
  private static <V> List<Node<V>> numbered(Node<V> root) {
    List<Node<V>> nodes = new ArrayList<>();
    var queue = new ArrayDeque<Node<V>>();
    queue.add(root);
    for (Node<V> node = queue.poll(); node != null; node = queue.poll()) {
      nodes.add(node);
      node.number = nodes.size();
      queue.addAll(node.children.values());
    }
    if (nodes.size() > Character.MAX_VALUE) {
      throw new IllegalArgumentException("too many words for one list: " + nodes.size() + " nodes");
    }
    return nodes;
  }

  @SuppressWarnings("unchecked") // an array of a generic type
  private static <V> @Nullable Found<V>[] newArray(int length) {
    return new Found[length];
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  private static final class Node<V> {
    final Map<Character, Node<V>> children = new TreeMap<>();
    @Nullable Found<V> found;
    int number;

    void add(String word, V value) {
      Node<V> node = this;
      for (int i = 0; i < word.length(); i++) {
        node = node.children.computeIfAbsent(word.charAt(i), label -> new Node<>());
      }
      node.found = new Found<>(word.length(), value);
    }
  }
}
