package dibao.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Refuses every arrow between stages that DESIGN does not allow, and draws those that stand. */
class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(Application.class);

  @Test
  void arrows_areThoseOfTheDesign() {
    modules.verify();
  }

  @Test
  void modules_areDrawn() {
    Documenter.Options folder =
        Documenter.Options.defaults()
            .withOutputFolder(Path.of("../docs/modules").toString())
            .withoutClean();
    new Documenter(modules, folder).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
  }
}
