package dibao.reading.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as source lines and mastheads print them. */
class PrintedDateTest {

  @ParameterizedTest
  @CsvSource({
    "来源：新华社 2024年5月6日, 2024, 5, 6, 2024年5月6日",
    "据新华社 5 月 6 日电, , 5, 6, 5 月 6 日",
    "二〇二四年五月二十六日, 2024, 5, 26, 二〇二四年五月二十六日",
    "2024年9月, 2024, 9, 0, 2024年9月",
    "整理：数据科  2024-05-06, 2024, 5, 6, 2024-05-06",
    "（稿件来源：人民网 2024.9.26）, 2024, 9, 26, 2024.9.26",
    "发布于20240506, 2024, 5, 6, 20240506",
    "一年中的几个月，如5月8日, , 5, 8, 5月8日",
    "十二月三十一号, , 12, 31, 十二月三十一号"
  })
  void date_andItsPlace(String text, Integer year, int month, int day, String printed) {
    PrintedDate date = PrintedDate.find(text);
    assertThat(date).isNotNull();
    assertThat(date.year()).isEqualTo(year);
    assertThat(date.month()).isEqualTo(month);
    assertThat(date.day()).isEqualTo(day);
    assertThat(text.substring(date.start(), date.end())).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"岁月如歌", "第5月台", "123月6日", "每个月的销量增长20%", "电话：010-20231234567"})
  void noDate(String text) {
    PrintedDate date = PrintedDate.find(text);
    assertThat(date == null || date.day() == 0).isTrue();
  }
}
