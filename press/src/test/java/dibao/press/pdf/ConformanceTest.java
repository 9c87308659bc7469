package dibao.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Issue;
import dibao.press.Pictures;
import dibao.press.SampleIssue;
import dibao.press.style.HouseStyle;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The printed PDF is PDF/A-2a and PDF/UA-1, by veraPDF. */
class ConformanceTest {

  @BeforeAll
  static void foundry() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void style_isArchivable(String style) throws Exception {
    byte[] pdf = print(PressSample.issue(), style);
    assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void style_isAccessible(String style) throws Exception {
    byte[] pdf = print(PressSample.issue(), style);
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void issueWithOddities_conformsToBoth(String style) throws Exception {
    byte[] pdf = print(SampleIssue.everything(), style);
    assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "columns"})
  void tableOverPages_conformsToBoth(String style) throws Exception {
    byte[] pdf = print(PressSample.of(PressSample.longTable(120)), style);
    assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static byte[] print(Issue issue, String style) {
    return PdfFile.print(issue, HouseStyle.carried(style), Pictures.inline()).bytes();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> faults =
          result.getTestAssertions().stream()
              .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
              .map(test ->
                  test.getRuleId().getClause()
                      + " "
                      + test.getMessage()
                      + " "
                      + test.getErrorMessage()
                      + " at "
                      + test.getLocation().getContext())
              .distinct()
              .limit(10)
              .collect(Collectors.toList());
      if (faults.isEmpty() && !result.isCompliant()) {
        faults.add("not compliant");
      }
      return faults;
    }
  }
}
