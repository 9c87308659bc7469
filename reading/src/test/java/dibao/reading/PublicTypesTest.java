package dibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types are for their own package first, and have names of their own. */
class PublicTypesTest {

  @Test
  void mostTypes_arePackagePrivate() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dibao.reading");
    List<String> published = new ArrayList<>();
    int all = 0;
    for (var type : classes) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        all++;
        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
          published.add(type.getName());
        }
      }
    }
    assertThat(published).as("public of " + all).hasSizeLessThan(all / 2);
    assertThat(classes).noneMatch(PublicTypesTest::isNamedVaguely);
  }

  private static boolean isNamedVaguely(JavaClass type) {
    return type.getSimpleName().matches(".*(Util|Utils|Helper|Manager|Impl|Common)$");
  }
}
