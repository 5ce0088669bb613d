package vn.tonghop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule about classes reports what was planted below {@code planted} to break it, and nothing beside that. */
class PlantedViolationsTest {

    private static final Map<String, List<String>> FOREIGN_TYPES = Map.ofEntries(
            Map.entry(
                    "Spring", List.of("ApplicationContext", "Authentication", "HandlerMethod", "JdbcTemplate", "Job")),
            Map.entry("Spring Batch", List.of("Job")),
            Map.entry(
                    "the database",
                    List.of("Connection", "Flyway", "HikariDataSource", "JdbcTemplate", "PGConnection")),
            Map.entry("the data source", List.of("DataSource")),
            Map.entry("POI", List.of("Workbook")),
            Map.entry("XML", List.of("AsyncXMLStreamReader", "XMLStreamReader")),
            Map.entry("ASM", List.of("ClassReader")),
            Map.entry("Commons CSV", List.of("CSVRecord")),
            Map.entry("YAML and Jackson", List.of("JsonNode", "Yaml")),
            Map.entry("documents", List.of("Document", "JFreeChart", "JasperPrint", "PDDocument")),
            Map.entry("OpenPGP", List.of("PGPLiteralData")),
            Map.entry("mail", List.of("Session")),
            Map.entry("picocli", List.of("CommandLine")),
            Map.entry(
                    "pages",
                    List.of("Authentication", "HandlerMethod", "HttpServletRequest", "TemplateEngine", "Tomcat")));

    @Test
    void seesAnImportThatGoesUp() {
        assertThat(violations("planted.upward", PackageRules::importsGoDown))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation)
                        .contains("planted.upward.rollup.LooksUp")
                        .contains("planted.upward.report.Printed"));
    }

    @Test
    void seesAnImportBetweenEquals() {
        assertThat(violations("planted.sideways", PackageRules::importsGoDown))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation)
                        .contains("planted.sideways.validation.LooksSideways")
                        .contains("planted.sideways.rollup.Sum"));
    }

    @Test
    void letsAFeatureUseItsOwnSubPackages() {
        assertThat(violations("planted.inside", PackageRules::importsGoDown)).isEmpty();
        assertThat(violations("planted.inside", PackageRules::noCycles)).isEmpty();
    }

    @Test
    void seesAPackageWithoutARank() {
        assertThat(violations("planted.unranked", PackageRules::everyPackageHasARank))
                .containsExactly("package planted.unranked.misc has no rank");
    }

    @Test
    void seesACycleInsideAFeature() {
        assertThat(violations("planted.cycle", PackageRules::noCycles))
                .singleElement()
                .asString()
                .contains("Slice storage -> ", "Slice storage.embedded -> ");
    }

    @Test
    void seesPackagesThatDoNotSayTheyAreNullMarked() {
        assertThat(violations("planted.unmarked", PackageRules::everyPackageIsNullMarked))
                .containsExactly(
                        "package planted.unmarked.plan is not @NullMarked in a package-info.java",
                        "package planted.unmarked.report is not @NullMarked in a package-info.java");
    }

    @Test
    void seesAPackageWithOneClassTooMany() {
        assertThat(violations("planted.crowded", PackageRules::packagesStaySmall))
                .containsExactly("package planted.crowded.plan holds 15 classes");
    }

    @Test
    void seesNamesThatSayNothing() {
        assertThat(violations("planted.named", PackageRules::namesSayWhatThingsAre))
                .containsExactly(
                        "class planted.named.plan.PlanManager has a name that says nothing",
                        "class planted.named.util.Words has a name that says nothing");
    }

    @Test
    void seesASecondJsonWriter() {
        assertThat(violations("planted.json", PackageRules::oneClassWritesJson))
                .containsExactly("class planted.json.storage.SecondJsonWriter is a second JsonWriter");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void seesALibraryAwayFromHome(LibraryHome library) {
        List<String> violations = violations("planted.libraries", rules -> rules.staysHome(library));

        assertThat(violations)
                .allSatisfy(violation -> assertThat(violation).contains("planted.libraries.finding.KnowsEverything"));
        assertThat(violations.stream().map(PlantedViolationsTest::typeIn).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(FOREIGN_TYPES.get(library.name()));
    }

    static List<LibraryHome> libraries() {
        return LibraryHome.all();
    }

    private static List<String> violations(String root, Function<PackageRules, ClassRule> rule) {
        URL folder = PlantedViolationsTest.class.getResource("/" + root.replace('.', '/'));
        return rule.apply(new PackageRules(root)).violationsIn(new ClassFileImporter().importUrl(folder));
    }

    /** The simple name of the type a violation speaks of last: {@code … has type <java.sql.Connection> in (…)}. */
    private static String typeIn(String violation) {
        Matcher type = Pattern.compile("(\\w+);?> in \\(").matcher(violation);
        return type.find() ? type.group(1) : violation;
    }
}
