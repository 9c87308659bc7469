package dibao.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command prints: rows of named fields, in one of three forms. Texts are {@link String},
 * numbers {@link Number}, what is not known null.
 */
sealed interface Rows permits JsonLines, CsvRows, TableRows {

  /** Prints one row, or keeps it until the end. */
  void row(List<? extends @Nullable Object> values);

  /** Prints what was kept. */
  void end();
}
