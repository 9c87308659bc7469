package dibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalTextTest {

  private static String normal(String text) {
    return NormalText.of(text).toString();
  }

  @Test
  void fullWidthDigitsLettersAndSigns_becomeHalfWidth() {
    assertThat(normal("５Ｇ用户达９．１６亿户，占５１．９％")).isEqualTo("5G用户达9.16亿户，占51.9%");
  }

  @Test
  void chinesePunctuation_stays() {
    assertThat(normal("（１）甲：乙；丙！丁？")).isEqualTo("（1）甲：乙；丙！丁？");
  }

  @Test
  void blanksBetweenDigitAndHan_areDropped() {
    assertThat(normal("2023年 1-6月 ，增长 12.5 % ，8月 2日")).isEqualTo("2023年1-6月，增长12.5%，8月2日");
    assertThat(normal("1.5 个点，第 8 位，6 - 8 %")).isEqualTo("1.5个点，第8位，6-8%");
    assertThat(normal("增长12. 5%")).isEqualTo("增长12.5%");
    assertThat(normal("运价每TEU 7656美元")).isEqualTo("运价每TEU7656美元");
  }

  @Test
  void blanksThatPart_stay() {
    assertThat(normal("收入达93.86亿元　同比增长16.9%")).isEqualTo("收入达93.86亿元 同比增长16.9%");
    assertThat(normal("票房　收入")).isEqualTo("票房 收入");
    assertThat(normal("iPhone  16 发布")).isEqualTo("iPhone 16发布");
    assertThat(normal("1. 5G网络")).isEqualTo("1. 5G网络");
    assertThat(normal("甲\t1.2\n乙")).isEqualTo("甲\t1.2\n乙");
  }

  @Test
  void fullWidthThousandsComma_becomesHalfWidth() {
    assertThat(normal("完成1，234万吨，56家")).isEqualTo("完成1,234万吨，56家");
  }

  @Test
  void invisibleCharacters_areDropped() {
    assertThat(normal("\uFEFF增\u200B长5%")).isEqualTo("增长5%");
  }

  @Test
  void offsets_leadBothWays() {
    String printed = "增长 １２.５ ％ 。";
    NormalText text = NormalText.of(printed);
    assertThat(text.toString()).isEqualTo("增长12.5%。");
    Span number = new Span(2, 7);
    assertThat(text.original(number).of(printed).toString()).isEqualTo("１２.５ ％");
    assertThat(text.normal(text.original(number))).isEqualTo(number);
    assertThat(text.original(text.length())).isEqualTo(printed.length());
    assertThat(text.original(new Span(0, text.length())).start()).isZero();
  }

  @Test
  void longRunsOfBlanks_finish() {
    assertThat(normal("甲" + " ".repeat(2_000_000) + "乙")).isEqualTo("甲 乙");
    assertThat(normal("1" + " ".repeat(2_000_000))).isEqualTo("1");
  }
}
