package dibao.reading.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for at one given place only, such as the units behind a number or, read
 * backwards, the hedges before it: a trie in flat arrays. Threads may share it.
 */
public final class Prefixes<V> {

  private final boolean backwards;
  private char[] labels = new char[64];
  private int[] first = new int[64];
  private int[] count = new int[64];
  private @Nullable Object[] values = new @Nullable Object[64];
  private final CharSet beginnings = new CharSet();
  private int size = 1;

  private Prefixes(Map<String, V> words, boolean backwards) {
    this.backwards = backwards;
    Node root = new Node();
    words.forEach((word, value) -> root.add(backwards ? reversed(word) : word, value));
    root.children.keySet().forEach(beginnings::add);
    lay(root);
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
    int node = 0;
    int bestEnd = 0;
    @Nullable Object best = null;
    for (int depth = 0; depth < limit; depth++) {
      node = child(node, text.charAt(backwards ? offset - 1 - depth : offset + depth));
      if (node < 0) {
        break;
      }
      if (values[node] != null) {
        best = values[node];
        bestEnd = depth + 1;
      }
    }
    return best == null ? null : new Found<>(bestEnd, value(best));
  }

  /** What a word is, and how many characters it has. */
  public record Found<V>(int length, V value) {}

  @SuppressWarnings("unchecked") // only values of the map come in
  private V value(Object value) {
    return (V) value;
  }

  private int child(int node, char label) {
    int low = first[node];
    int high = low + count[node] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int difference = labels[middle] - label;
      if (difference == 0) {
        return middle;
      }
      if (difference < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Lays the nodes breadth first, so that the children of one lie side by side, sorted. */
  private void lay(Node root) {
    var queue = new java.util.ArrayDeque<Node>();
    queue.add(root);
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      values[node.index] = node.value;
      first[node.index] = size;
      count[node.index] = node.children.size();
      node.children.forEach((label, child) -> {
        grow();
        labels[size] = label;
        child.index = size++;
        queue.add(child);
      });
    }
  }

  private void grow() {
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, size * 2);
      first = Arrays.copyOf(first, size * 2);
      count = Arrays.copyOf(count, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  private static final class Node {
    final Map<Character, Node> children = new TreeMap<>();
    @Nullable Object value;
    int index;

    void add(String word, Object value) {
      Node node = this;
      for (int i = 0; i < word.length(); i++) {
        node = node.children.computeIfAbsent(word.charAt(i), label -> new Node());
      }
      node.value = value;
    }
  }
}
