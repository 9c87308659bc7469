package dibao.desk.know.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.util.BytesRef;

/** Where a text has what was looked for, in order, as the highlighter reads it. */
final class Places extends OffsetsEnum {

  private static final int MOST = 500;

  private final List<Place> places;
  private final List<Needle> needles;
  private final int[] uses;
  private int at = -1;

  private record Place(int start, int end, int needle) {}

  private Places(List<Place> places, List<Needle> needles, int[] uses) {
    this.places = places;
    this.needles = needles;
    this.uses = uses;
  }

  static Places of(List<Needle> needles, String text) {
    String folded = Folding.fold(text);
    List<Place> places = new ArrayList<>();
    int[] uses = new int[needles.size()];
    for (int i = 0; i < uses.length; i++) {
      Needle needle = needles.get(i);
      int start = needle.startIn(folded, 0);
      while (start >= 0 && uses[i] < MOST) {
        int end = needle.endIn(folded, start);
        places.add(new Place(start, end, i));
        uses[i]++;
        start = needle.startIn(folded, end);
      }
    }
    places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
    return new Places(places, needles, uses);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  int[] starts() {
    return places.stream().mapToInt(Place::start).toArray();
  }

  int[] ends() {
    return places.stream().mapToInt(Place::end).toArray();
  }

  @Override
  public boolean nextPosition() {
    return ++at < places.size();
  }

  @Override
  public int freq() {
    return uses[places.get(at).needle()];
  }

  @Override
  public BytesRef getTerm() {
    return new BytesRef(needles.get(places.get(at).needle()).text());
  }

  @Override
  public int startOffset() {
    return places.get(at).start();
  }

  @Override
  public int endOffset() {
    return places.get(at).end();
  }
}
