package dibao.reading;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** The arrows between the library's packages, as its package descriptions allow them. */
@DisplayName("Arrows of the reading library")
@AnalyzeClasses(packages = "dibao.reading", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

  @ArchTest
  static final ArchRule packages_makeNoCycles =
      slices().matching("dibao.reading.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule text_importsTheJdkOnly = onlyImports("text");

  @ArchTest static final ArchRule lexicon = onlyImports("lexicon", "text");

  @ArchTest static final ArchRule quantity = onlyImports("quantity", "text", "lexicon");

  @ArchTest static final ArchRule time = onlyImports("time", "text", "lexicon", "quantity");

  @ArchTest static final ArchRule place = onlyImports("place", "text", "lexicon");

  @ArchTest static final ArchRule name = onlyImports("name", "text", "lexicon");

  @ArchTest
  static final ArchRule statistic =
      onlyImports("statistic", "text", "lexicon", "quantity", "time", "place", "name");

  @ArchTest static final ArchRule document = onlyImports("document", "text");

  @ArchTest
  static final ArchRule facade_isImportedByNone =
      noClasses()
          .that()
          .resideInAPackage("dibao.reading.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dibao.reading");

  @ArchTest
  static final ArchRule library_knowsNoFramework =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..", "dibao.desk..");

  private static ArchRule onlyImports(String name, String... allowed) {
    List<String> packages = new ArrayList<>();
    packages.add("dibao.reading." + name);
    Arrays.stream(allowed).map("dibao.reading."::concat).forEach(packages::add);
    return noClasses()
        .that()
        .resideInAPackage("dibao.reading." + name)
        .should()
        .dependOnClassesThat(
            new DescribedPredicate<JavaClass>("lie in another part of the library") {
              @Override
              public boolean test(JavaClass target) {
                String owner = target.getPackageName();
                return owner.startsWith("dibao.") && !packages.contains(owner);
              }
            })
        .allowEmptyShould(true);
  }
}
