package vn.tonghop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule about source files reports the line planted to break it, and leaves the lawful ones alone. */
class PlantedSourcesTest {

    @Test
    void seesAFileWithOneLineTooMany() {
        SourceFile lawful = new SourceFile("vn/tonghop/plan/Long.java", "// line\n".repeat(300));
        SourceFile tooLong = new SourceFile("vn/tonghop/plan/TooLong.java", "// line\n".repeat(301));

        assertThat(SourceRules.shortFiles().violationsIn(List.of(lawful, tooLong)))
                .containsExactly("vn/tonghop/plan/TooLong.java has 301 lines");
    }

    @Test
    void seesAMethodWithOneLineTooMany() {
        String text = "class Plan {\n" + method("lawful", 40) + method("tooLong", 41) + "}\n";

        assertThat(SourceRules.shortMethods().violationsIn(List.of(in("plan", text))))
                .containsExactly("vn/tonghop/plan/Plan.java:42: tooLong has 41 lines");
    }

    @Test
    void measuresMethodsAlsoWhereBracesStandInTextAndTypesAreRecords() {
        String text = "record Plan(String name) {\n  Plan {\n" + "    name += \"{\";\n".repeat(39) + "  }\n}\n";

        assertThat(SourceRules.shortMethods().violationsIn(List.of(in("plan", text))))
                .containsExactly("vn/tonghop/plan/Plan.java:2: <init> has 41 lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Instant.now()",
                "LocalDate.now(zone)",
                "ZonedDateTime.now(zone)",
                "YearMonth.now()",
                "System.currentTimeMillis()",
                "Clock.systemUTC()",
                "new Date()"
            })
    void seesAReadingOfTheClock(String reading) {
        SourceFile planted = in("rollup", "class Plan {\n  Object now = " + reading + ";\n}\n");
        List<SourceFile> lawful = List.of(
                in("cli", planted.text()),
                in("job", planted.text()),
                in("web", planted.text()),
                in("rollup", "long started = System.nanoTime();"));

        assertThat(SourceRules.clockIsAnArgument().violationsIn(List.of(planted)))
                .containsExactly("vn/tonghop/rollup/Plan.java:2: Object now = " + reading + ";");
        assertThat(SourceRules.clockIsAnArgument().violationsIn(lawful)).isEmpty();
    }

    @Test
    void seesJsonPutTogetherByHand() {
        SourceFile planted = in("cli", "String json = \"{\\\"code\\\":1}\";\nString[] words = {\"code\"};\n");

        assertThat(SourceRules.noHandMadeJson().violationsIn(List.of(planted)))
                .containsExactly("vn/tonghop/cli/Plan.java:1: String json = \"{\\\"code\\\":1}\";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// TO-DO: later",
                "// FIX-ME",
                "fault.print-StackTrace();",
                "Thread.-sleep(100);",
                "@Dis-abled",
                "import lom-bok.Data;"
            })
    void seesForbiddenWords(String dashed) {
        String word = dashed.replaceFirst("-", "");
        List<SourceFile> files =
                List.of(in("plan", "class Plan {\n  " + word + "\n}\n"), in("plan", "int todosLeft;\n"));

        assertThat(SourceRules.ofTests())
                .flatExtracting(rule -> rule.violationsIn(files))
                .containsExactly("vn/tonghop/plan/Plan.java:2: " + word);
        assertThat(SourceRules.ofProgram())
                .flatExtracting(rule -> rule.violationsIn(files))
                .containsExactly("vn/tonghop/plan/Plan.java:2: " + word);
    }

    private static String method(String name, int lines) {
        return "  void " + name + "() {\n" + "    call();\n".repeat(lines - 2) + "  }\n";
    }

    private static SourceFile in(String feature, String text) {
        return new SourceFile("vn/tonghop/" + feature + "/Plan.java", text);
    }
}
