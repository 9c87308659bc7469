package dibao.desk.know;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.read.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementFormTest {

  private static Map<String, String> typed() {
    return new HashMap<>(
        Map.of(
            "indicator", "水产品产量",
            "value", "1.12万亿",
            "unit", "元",
            "measure", "level",
            "bound", "~",
            "status", "actual",
            "first", "2025-01-01",
            "last", "2025-03-31"));
  }

  private static StatementForm faulty(String field, String value) {
    Map<String, String> typed = typed();
    typed.put(field, value);
    return ((StatementForm.Result.Faulty) StatementForm.read(typed)).form();
  }

  @Test
  void form_isRead_withMagnitudeAndUnit() {
    Statement says = ((StatementForm.Result.Good) StatementForm.read(typed())).statement();
    assertThat(says.value()).isEqualByComparingTo("1120000000000");
    assertThat(says.unit()).isEqualTo("CNY");
    assertThat(says.period()).hasToString("2025-01-01/2025-03-31");
    assertThat(Statement.parse(says.line(3, "原文"))).isEqualTo(says);
    assertThat(StatementForm.of(says).value("value")).isEqualTo("1120000000000");
  }

  @Test
  void faults_areNamed_andTheRestIsKept() {
    assertThat(faulty("value", "很多").fault("value")).isEqualTo("form.value.wrong");
    assertThat(faulty("value", "1e999999999").fault("value")).isEqualTo("form.value.wrong");
    assertThat(faulty("indicator", " ").fault("indicator")).isEqualTo("form.indicator.missing");
    assertThat(faulty("last", "2024-01-01").fault("last")).isEqualTo("form.last.early");
    assertThat(faulty("basis", "去年").fault("basis")).isEqualTo("form.basis.wrong");
    assertThat(faulty("measure", "weight").fault("measure")).isEqualTo("form.choose");
    assertThat(faulty("value_to", "1").fault("value_to")).isEqualTo("form.value_to.low");
    assertThat(faulty("value", "很多").value("indicator")).isEqualTo("水产品产量");
  }
}
