package dibao.desk.know;

import dibao.desk.web.Chip;
import java.util.List;

/** A row of filters under one name. */
public record ChipRow(String label, List<Chip> chips) {

  public ChipRow {
    chips = List.copyOf(chips);
  }
}
