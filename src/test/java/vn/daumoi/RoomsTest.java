package vn.daumoi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The journey is the layout: a room knows the rooms before it and none after it. */
class RoomsTest {
  private static final List<String> ROOMS =
      List.of(
          "article", "text", "lexicon", "extract", "resolve", "graph", "store", "query", "web",
          "cli");
  private static final List<String> DOORS = List.of("web", "cli");
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.daumoi");

  @Test
  void everyPackageIsARoom() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      String inside = type.getPackageName().substring("vn.daumoi".length());
      if (!inside.isEmpty()) {
        packages.add(inside.substring(1).split("\\.")[0]);
      }
    }
    packages.remove("launcher");
    assertThat(packages).isSubsetOf(ROOMS);
  }

  @Test
  void theMapOfTheLargestRoomNamesWhatIsThere() throws IOException {
    Path room = Path.of("src/main/java/vn/daumoi/extract");
    Matcher named =
        Pattern.compile("\\{@code\\s+(?:\\*\\s+)?(\\w+)\\}")
            .matcher(Files.readString(room.resolve("package-info.java")));
    assertThat(named.results().map(match -> match.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(room.resolve(name + ".java")).exists());
  }

  @Test
  void aRoomKnowsTheRoomsBeforeItOnly() {
    for (int i = 0; i < ROOMS.size(); i++) {
      List<String> later = new ArrayList<>();
      ROOMS.subList(i + 1, ROOMS.size()).forEach(room -> later.add("vn.daumoi." + room + ".."));
      if (!DOORS.contains(ROOMS.get(i))) {
        later.add("vn.daumoi");
      }
      if (!later.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage("vn.daumoi." + ROOMS.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later.toArray(String[]::new))
            .allowEmptyShould(true)
            .check(PROGRAM);
      }
    }
  }

  @Test
  void jenaBeginsAtGraph() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "vn.daumoi.article..",
            "vn.daumoi.text..",
            "vn.daumoi.lexicon..",
            "vn.daumoi.extract..",
            "vn.daumoi.resolve..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(PROGRAM);
  }

  @Test
  void theStoreAloneNamesTdb2AndLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.daumoi.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.lucene..")
        .check(PROGRAM);
  }

  @Test
  void springLivesInTheWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.daumoi.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(PROGRAM);
  }

  @Test
  void nothingIsADrawer() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .check(PROGRAM);
  }
}
