package dibao.press.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of the page is: an element of the document's structure, such as H2, P or TD.
 *
 * <p>Blocks stand in their parent in the order in which they are made; inline elements stand where
 * their words do.
 */
public final class Tag {

  private final String role;
  private final @Nullable Tag parent;
  private final boolean inline;
  private final List<Tag> children = new ArrayList<>();
  private final Map<String, String> attributes = new TreeMap<>();
  private @Nullable String alternative;

  private Tag(String role, @Nullable Tag parent, boolean inline) {
    this.role = role;
    this.parent = parent;
    this.inline = inline;
  }

  /** The root of a document. */
  public static Tag document() {
    return new Tag("Document", null, false);
  }

  Tag block(String role) {
    Tag child = new Tag(role, this, false);
    children.add(child);
    return child;
  }

  Tag inline(String role) {
    return new Tag(role, this, true);
  }

  /** Sets an attribute, such as Scope or ListNumbering. */
  Tag with(String name, String value) {
    attributes.put(name, value);
    return this;
  }

  Tag describe(String words) {
    alternative = words;
    return this;
  }

  public String role() {
    return role;
  }

  /** True for a heading of any level. */
  boolean heads() {
    return role.length() == 2 && role.charAt(0) == 'H';
  }

  public @Nullable Tag parent() {
    return parent;
  }

  /** True where the element stands among its parent's words. */
  public boolean isInline() {
    return inline;
  }

  public List<Tag> children() {
    return Collections.unmodifiableList(children);
  }

  public Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** The text for those who do not see the thing. */
  public @Nullable String alternative() {
    return alternative;
  }
}
