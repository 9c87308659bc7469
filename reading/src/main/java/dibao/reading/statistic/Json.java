package dibao.reading.statistic;

import dibao.reading.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object field by field. */
final class Json {

  private final StringBuilder line = new StringBuilder(256).append('{');

  Json text(String name, @Nullable String value) {
    name(name);
    if (value == null) {
      line.append("null");
    } else {
      quoted(value);
    }
    return this;
  }

  Json number(String name, BigDecimal value) {
    name(name);
    line.append(plain(value));
    return this;
  }

  Json number(String name, int value) {
    name(name);
    line.append(value);
    return this;
  }

  Json span(String name, @Nullable Span span) {
    name(name);
    if (span == null) {
      line.append("null");
    } else {
      line.append('[').append(span.start()).append(',').append(span.end()).append(']');
    }
    return this;
  }

  Json object(String name, Json value) {
    name(name);
    line.append(value.close());
    return this;
  }

  String close() {
    return line.append('}').toString();
  }

  /** The number as people write it: no exponent, decimals as they were stated. */
  static String plain(BigDecimal value) {
    BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
    boolean integral = whole.scale() > 0 && whole.stripTrailingZeros().scale() <= 0;
    return (integral ? whole.stripTrailingZeros() : whole).toPlainString();
  }

  private void name(String name) {
    if (line.length() > 1) {
      line.append(", ");
    }
    quoted(name);
    line.append(": ");
  }

  private void quoted(String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      escaped(value.charAt(i));
    }
    line.append('"');
  }

  private void escaped(char c) {
    switch (c) {
      case '"' -> line.append("\\\"");
      case '\\' -> line.append("\\\\");
      case '\n' -> line.append("\\n");
      case '\t' -> line.append("\\t");
      case '\r' -> line.append("\\r");
      default -> {
        if (c < 0x20 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
          line.append(String.format("\\u%04x", (int) c));
        } else {
          line.append(c);
        }
      }
    }
  }
}
