package dibao.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {

  @Test
  void profile_isOneOfScreens() {
    ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    assertThat(profile.getNumComponents()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 1, 1", "0.62, 0.165, 0.17", "0.2, 0.5, 0.8", "0.11, 0.11, 0.11"})
  void profile_meansWhatTheSystemsSrgbMeans(float red, float green, float blue) {
    ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    float[] colour = {red, green, blue};
    float[] mine = ours.toCIEXYZ(colour);
    float[] expected = theirs.toCIEXYZ(colour);
    for (int i = 0; i < 3; i++) {
      assertThat(mine[i]).isCloseTo(expected[i], within(0.004f));
    }
  }
}
