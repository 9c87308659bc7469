package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationWriterTest {

  private static final List<Observation> READ =
      StatisticsTest.read("上半年，江苏用户达1.2万户，销量增长近四成，“甲”单价为2至3元。");

  @Test
  void jsonLine_hasTheFieldsInOrder() {
    assertThat(ObservationWriter.jsonLine(READ.getFirst()))
        .startsWith(
            "{\"article\": 1, \"quote\": \"江苏用户达1.2万户\", \"indicator\": \"用户\", \"area\": \"江苏\","
                + " \"period\": \"2023-01-01/2023-06-30\", \"measure\": \"level\", \"value\": 12000,"
                + " \"unit\": \"户\", \"bound\": \"=\", \"status\": \"actual\", \"basis\": null, \"span\": [")
        .endsWith("\"rule\": \"level/single\"}");
  }

  @Test
  void jsonLine_hasTheUpperEndOfARangeOnly() {
    assertThat(ObservationWriter.jsonLine(READ.get(2))).contains("\"value\": 2, \"value_to\": 3,");
    assertThat(ObservationWriter.jsonLine(READ.get(1))).doesNotContain("value_to");
  }

  @Test
  void csv_quotesWhatNeedsIt() {
    assertThat(ObservationWriter.csvHead())
        .startsWith("article,quote,indicator,area,period,measure,value,value_to,unit");
    assertThat(ObservationWriter.csvLine(READ.get(2))).contains(",2,3,CNY,=,");
    assertThat(ObservationWriter.csvLine(READ.getFirst()).split(",")).hasSize(17);
  }

  @Test
  void table_isAlignedForWideCharacters() {
    List<Integer> widths =
        ObservationWriter.table(READ)
            .lines()
            .map(line ->
                AlignedTable.width(
                    line.substring(
                        0, line.indexOf("20") < 0 ? line.indexOf("period") : line.indexOf("20"))))
            .toList();
    assertThat(widths).containsOnly(widths.getFirst());
  }
}
