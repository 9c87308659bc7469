package dibao.desk.web;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where a page stands among the pages of a list.
 *
 * @param page counted from 1
 * @param pages how many there are, at least 1
 * @param query the address of the list with its filters, up to where the page's number goes, such
 *     as {@code /search?q=%E7%94%B5&page=}
 */
public record Pager(int page, int pages, String query) {

  /** The pages that {@code total} entries fill. */
  public static int pages(long total, int perPage) {
    return (int) Math.max(1, (total + perPage - 1) / perPage);
  }

  /** The address of a page. */
  public String address(int wanted) {
    return query + wanted;
  }

  /** The numbers to show: the ends and the neighbours, with 0 where some are left out. */
  public List<Integer> shown() {
    TreeSet<Integer> numbers = new TreeSet<>(List.of(1, pages));
    IntStream.rangeClosed(Math.max(1, page - 2), Math.min(pages, page + 2)).forEach(numbers::add);
    return numbers.stream()
        .flatMapToInt(number -> {
          Integer before = numbers.lower(number);
          boolean gap = before != null && number - before > 1;
          return gap ? IntStream.of(0, number) : IntStream.of(number);
        })
        .boxed()
        .toList();
  }
}
