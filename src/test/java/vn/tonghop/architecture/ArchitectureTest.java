package vn.tonghop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.cli.Tonghop;

/** The program keeps to its own rules; {@link PlantedViolationsTest} proves that each rule can fail. */
class ArchitectureTest {

    private static final String ROOT = "vn.tonghop";

    private static JavaClasses program;
    private static List<SourceFile> sources;
    private static List<SourceFile> testSources;

    @BeforeAll
    static void readTheProgram() throws IOException {
        program = new ClassFileImporter()
                .importUrl(Tonghop.class.getProtectionDomain().getCodeSource().getLocation());
        sources = SourceFile.below(Path.of("src/main/java"));
        testSources = SourceFile.below(Path.of("src/test/java"));
    }

    @Test
    void looksAtTheWholeProgram() {
        assertThat(program.contain("vn.tonghop.cli.Tonghop")).isTrue();
        assertThat(sources).extracting(SourceFile::path).contains("vn/tonghop/cli/Tonghop.java");
        assertThat(testSources).extracting(SourceFile::path).contains("vn/tonghop/architecture/ArchitectureTest.java");
    }

    @ParameterizedTest
    @MethodSource("classRules")
    void classesKeepTo(ClassRule rule) {
        assertThat(rule.violationsIn(program))
                .as("%s, because %s", rule.name(), rule.reason())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programRules")
    void programSourcesKeepTo(SourceRule rule) {
        assertThat(rule.violationsIn(sources))
                .as("%s, because %s", rule.name(), rule.reason())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("testRules")
    void testSourcesKeepTo(SourceRule rule) {
        assertThat(rule.violationsIn(testSources))
                .as("%s, because %s", rule.name(), rule.reason())
                .isEmpty();
    }

    static List<ClassRule> classRules() {
        return new PackageRules(ROOT).all();
    }

    static List<SourceRule> programRules() {
        return SourceRules.ofProgram();
    }

    static List<SourceRule> testRules() {
        return SourceRules.ofTests();
    }
}
