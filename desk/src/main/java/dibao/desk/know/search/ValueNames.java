package dibao.desk.know.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * The names of values that filters have counted, by segment and field. A segment never changes, and
 * to look a name up in it is dear: its names lie together, compressed. They go with their segment.
 *
 * <p>Safe for any number of threads: two that miss the same name both look it up.
 */
final class ValueNames {

  private final Map<IndexReader.CacheKey, Map<String, @Nullable String[]>> known =
      new ConcurrentHashMap<>();

  /** The names in a segment's field by their ordinals, null where one was not yet asked for. */
  @Nullable String[] of(LeafReader segment, String field, int count) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return new @Nullable String[count];
    }
    return known
        .computeIfAbsent(
            helper.getKey(),
            key -> {
              helper.addClosedListener(known::remove);
              return new ConcurrentHashMap<>();
            })
        .computeIfAbsent(field, name -> new @Nullable String[count]);
  }
}
