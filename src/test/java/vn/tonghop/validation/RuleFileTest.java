package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

class RuleFileTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final String RULE = """
            defaults: {version: 1, valid-from: 2025-12-15, owner: Sở Y tế}
            rules:
              - id: women-within-trainees
                severity: error
                left: L_NU
                operator: at-most
                right: L_NGUOI
                reason-vi: nữ là một phần
                reason-en: women are a part
                mend-vi: Sửa.
                mend-en: Correct it.
                passes:
                  - {L_NU: 3, L_NGUOI: 3}
                fails:
                  - {L_NU: 4, L_NGUOI: 3}
            """;

    @TempDir
    private Path folder;

    @Test
    void acceptsARuleThatKeepsToItsExamples() throws IOException {
        assertThat(faultsOf(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L_NU: 4,|L_NU: 3,|hanoi-2026/rules.yaml:15: ví dụ này phải bị báo lỗi, nhưng quy tắc lại cho qua",
                "{L_NU: 3,|{L_NU: 5,|hanoi-2026/rules.yaml:13: ví dụ này phải qua được, nhưng quy tắc lại báo lỗi",
                "L_NU: 3, L|L_NAM: 3, L|hanoi-2026/rules.yaml:13: quy tắc này không dùng L_NAM",
                "left: L_NU|left: L_NAM|hanoi-2026/rules.yaml:3: không biểu nào hỏi L_NAM",
                "left: L_NU|left: L_NU L_LOP|hanoi-2026/rules.yaml:5: 'left: L_NU L_LOP' phải viết như F_DAU + F_TANG - F_GIAM hoặc 200000 * K_PTIEN",
                "right: L_NGUOI|right: T_LUOT|hanoi-2026/rules.yaml:3: không biểu nào hỏi [L_NU, T_LUOT] trên cùng một dòng",
                "operator: at-most|operator: below|hanoi-2026/rules.yaml:6: 'operator: below' không có, chọn một trong [at-most, less-than, equals, at-least, requires, between, goes-with]",
                "reason-vi: nữ là một phần|note: x|hanoi-2026/rules.yaml:3: thiếu mục 'reason-vi'",
                "id: women|id: Women|hanoi-2026/rules.yaml:3: mã quy tắc 'Women-within-trainees' phải là chữ thường không dấu nối bằng '-', mỗi mã một lần",
                "passes|passed|hanoi-2026/rules.yaml:3: quy tắc 'women-within-trainees' cần ít nhất một ví dụ ở 'passes'"
            })
    void namesTheLineOfWhatIsWrong(String right, String wrong, String fault) throws IOException {
        assertThat(faultsOf(RULE.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .extracting(Fault::toString)
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules:|note: x\\nrules:|2: mục 'note' không có, chọn một trong [defaults, mend, rules]",
                "owner: Sở Y tế}|owner: Sở Y tế, severity: error}|1: mục 'severity' không có, chọn một trong [owner, valid-from, version]",
                "rules:|mend:\\n  look: {vi: Xem, en: Look, fr: Voir}\\nrules:|3: mục 'fr' không có, chọn một trong [en, vi]"
            })
    void refusesEntriesThatNobodyReads(String right, String wrong, String fault) throws IOException {
        assertThat(faultsOf(RULE.replace(right, wrong.replace("\\n", "\n"))))
                .extracting(Fault::toString)
                .containsExactly("hanoi-2026/rules.yaml:" + fault);
    }

    @Test
    void refusesAnEntryThatNoKindOfRuleHas() throws IOException {
        assertThat(faultsOf(RULE.replace("    severity: error", "    severity: error\n    weight: 3")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(5);
                    assertThat(fault.problem())
                            .startsWith("mục 'weight' không có, chọn một trong [allowed, change, deviations, ");
                });
    }

    @Test
    void asksARuleForWhatNeitherItNorTheDefaultsSay() throws IOException {
        assertThat(faultsOf(RULE.replace(", owner: Sở Y tế", "")))
                .extracting(Fault::toString)
                .containsExactly("hanoi-2026/rules.yaml:3: thiếu mục 'owner'");
    }

    @Test
    void needsNoDefaultsWhereARuleSaysItAllItself() throws IOException {
        String own = "    version: 1\n    valid-from: 2025-12-15\n    owner: Sở Y tế\n    severity: error";

        assertThat(faultsOf(RULE.substring(RULE.indexOf("rules:")).replace("    severity: error", own)))
                .isEmpty();
    }

    @Test
    void leavesTheExamplesAloneWhereTheRulesAreOnlyWorkedWith() throws IOException {
        var faults = new Faults();
        write("hanoi-2026/rules.yaml", RULE.replace("L_NU: 4,", "L_NU: 3,"));

        assertThat(Rules.read(folder, faults, PROGRAMME).ids()).hasSize(1);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void refusesTwoRulesOfOneName() throws IOException {
        assertThat(faultsOf(RULE + RULE.substring(RULE.indexOf("  - id"))))
                .singleElement()
                .extracting(Fault::line)
                .isEqualTo(16);
    }

    private List<Fault> faultsOf(String text) throws IOException {
        var faults = new Faults();
        write("hanoi-2026/rules.yaml", text);
        Rules.readAndTry(folder, faults, PROGRAMME);
        return faults.list();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
