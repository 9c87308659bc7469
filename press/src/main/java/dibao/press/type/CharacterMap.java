package dibao.press.type;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The table that leads from code points to glyphs (cmap, formats 4 and 12). */
final class CharacterMap {

  private final int[] starts;
  private final int[] ends;
  private final int[] firsts;

  private CharacterMap(int[][] ranges) {
    starts = Arrays.stream(ranges).mapToInt(range -> range[0]).toArray();
    ends = Arrays.stream(ranges).mapToInt(range -> range[1]).toArray();
    firsts = Arrays.stream(ranges).mapToInt(range -> range[2]).toArray();
  }

  static CharacterMap read(ByteBuffer data, int table) {
    int best = -1;
    int bestFormat = 0;
    int count = data.getShort(table + 2);
    for (int i = 0; i < count; i++) {
      int subtable = table + data.getInt(table + 4 + 8 * i + 4);
      int format = data.getShort(subtable);
      if ((format == 4 || format == 12) && format > bestFormat) {
        best = subtable;
        bestFormat = format;
      }
    }
    return new CharacterMap(bestFormat == 12 ? groups(data, best) : segments(data, best));
  }

  int glyph(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    int range = found >= 0 ? found : -found - 2;
    return range < 0 || codePoint > ends[range] ? 0 : firsts[range] + codePoint - starts[range];
  }

  private static int[][] groups(ByteBuffer data, int table) {
    int[][] ranges = new int[data.getInt(table + 12)][];
    for (int i = 0; i < ranges.length; i++) {
      int group = table + 16 + 12 * i;
      ranges[i] = new int[] {data.getInt(group), data.getInt(group + 4), data.getInt(group + 8)};
    }
    return ranges;
  }

  private static int[][] segments(ByteBuffer data, int table) {
    int doubled = data.getShort(table + 6) & 0xFFFF;
    int[][] single = new int[65_536][];
    int used = 0;
    for (int i = 0; i < doubled; i += 2) {
      int end = data.getShort(table + 14 + i) & 0xFFFF;
      int start = data.getShort(table + 16 + doubled + i) & 0xFFFF;
      for (int code = start; code <= end && code < 0xFFFF; code++) {
        int glyph = segmentGlyph(data, table, doubled, i, start, code);
        if (glyph != 0) {
          single[used++] = new int[] {code, code, glyph};
        }
      }
    }
    return Arrays.copyOf(single, used);
  }

  private static int segmentGlyph(
      ByteBuffer data, int table, int doubled, int segment, int start, int code) {
    int delta = data.getShort(table + 16 + 2 * doubled + segment);
    int place = table + 16 + 3 * doubled + segment;
    int range = data.getShort(place) & 0xFFFF;
    int base = range == 0 ? code : data.getShort(place + range + 2 * (code - start)) & 0xFFFF;
    return range != 0 && base == 0 ? 0 : (base + delta) & 0xFFFF;
  }
}
