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
                "L_NU: 4,|L_NU: 3,|rules.yaml:14: ví dụ này phải bị báo lỗi, nhưng quy tắc lại cho qua",
                "{L_NU: 3,|{L_NU: 5,|rules.yaml:12: ví dụ này phải qua được, nhưng quy tắc lại báo lỗi",
                "L_NU: 3, L|L_NAM: 3, L|rules.yaml:12: quy tắc 'women-within-trainees' không dùng L_NAM",
                "left: L_NU|left: L_NAM|rules.yaml:2: không biểu nào hỏi L_NAM",
                "left: L_NU|left: L_NU L_LOP|rules.yaml:4: 'left: L_NU L_LOP' phải viết như F_DAU + F_TANG - F_GIAM hoặc 200000 * K_PTIEN",
                "right: L_NGUOI|right: T_LUOT|rules.yaml:2: không biểu nào hỏi [L_NU, T_LUOT] trên cùng một dòng",
                "operator: at-most|operator: below|rules.yaml:5: 'operator: below' không có, chọn một trong [at-most, less-than, equals, at-least, requires]",
                "reason-vi: nữ là một phần|note: x|rules.yaml:2: thiếu mục 'reason-vi'",
                "id: women|id: Women|rules.yaml:2: mã quy tắc 'Women-within-trainees' phải là chữ thường không dấu nối bằng '-', mỗi mã một lần",
                "passes|passed|rules.yaml:2: quy tắc 'women-within-trainees' cần ít nhất một ví dụ ở 'passes'"
            })
    void namesTheLineOfWhatIsWrong(String right, String wrong, String fault) throws IOException {
        assertThat(faultsOf(RULE.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .extracting(Fault::toString)
                .contains(fault);
    }

    @Test
    void leavesTheExamplesAloneWhereTheRulesAreOnlyWorkedWith() throws IOException {
        var faults = new Faults();
        Path file = Files.writeString(folder.resolve("rules.yaml"), RULE.replace("L_NU: 4,", "L_NU: 3,"));

        assertThat(Rules.read(file, faults, PROGRAMME).ids()).hasSize(1);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void refusesTwoRulesOfOneName() throws IOException {
        assertThat(faultsOf(RULE + RULE.replaceFirst("rules:\n", "")))
                .singleElement()
                .extracting(Fault::line)
                .isEqualTo(15);
    }

    private List<Fault> faultsOf(String text) throws IOException {
        var faults = new Faults();
        Rules.readAndTry(Files.writeString(folder.resolve("rules.yaml"), text), faults, PROGRAMME);
        return faults.list();
    }
}
