package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/** Rules of all programmes and a programme's own on top of them. */
class LayersTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final String DEFAULTS = "defaults: {version: 1, valid-from: 2025-12-15, owner: Sở Y tế}\n";
    private static final String RULE = """
              - id: %s
                severity: error
                left: %s
                operator: %s
                right: %s
                reason-vi: a
                reason-en: b
                mend: look
                passes:
                  - {%s}
                fails:
                  - {%s}
            """;
    private static final String WOMEN =
            RULE.formatted("women", "L_NU", "at-most", "L_NGUOI", "L_NU: 3, L_NGUOI: 3", "L_NU: 4, L_NGUOI: 3");
    private static final String SHARED = DEFAULTS + "mend:\n  look: {vi: Xem, en: Look}\nrules:\n" + WOMEN;

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void appliesSharedRulesWithoutAWordFromTheProgramme() throws IOException {
        Rules rules = rules(SHARED, "rules:\n");

        assertThat(faults.list()).isEmpty();
        assertThat(rules.outlines()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("women");
            assertThat(rule.relation()).isEqualTo("L_NU at-most L_NGUOI");
            assertThat(rule.mend()).isEqualTo("Xem");
            assertThat(rule.severity()).isEqualTo(Severity.ERROR);
            assertThat(rule.needsPast()).isFalse();
            assertThat(rule.standing())
                    .isEqualTo(new Standing(1, LocalDate.of(2025, 12, 15), "Sở Y tế", Severity.ERROR, Status.ACTIVE));
        });
    }

    @Test
    void leavesOutSharedRulesThatNoFormOfTheProgrammeAsksFor() throws IOException {
        String other = RULE.formatted("hamlets", "TH_TT", "at-most", "TH_TONG", "TH_TT: 1", "TH_TT: 2, TH_TONG: 1");

        assertThat(rules(SHARED + other, "rules:\n").ids()).containsExactly("women");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void changesHowASharedRuleStands() throws IOException {
        Rules rules = rules(
                SHARED,
                "rules:\n  - {id: women, status: shadow, severity: note, version: 2, valid-from: 2026-06-01, owner: UBND}\n");

        assertThat(faults.list()).isEmpty();
        assertThat(rules.outlines().get(0).standing())
                .isEqualTo(new Standing(2, LocalDate.of(2026, 6, 1), "UBND", Severity.NOTE, Status.SHADOW));
    }

    @Test
    void putsAnOwnRuleInThePlaceOfASharedOne() throws IOException {
        String own = DEFAULTS + "rules:\n"
                + RULE.formatted("women", "L_NU", "less-than", "L_NGUOI", "L_NU: 2, L_NGUOI: 3", "L_NU: 3, L_NGUOI: 3");

        assertThat(rules(SHARED, own).outlines())
                .singleElement()
                .extracting(Rules.Outline::relation)
                .isEqualTo("L_NU less-than L_NGUOI");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void refusesToChangeWhatIsNotThere() throws IOException {
        rules(SHARED, "rules:\n  - {id: nobody, status: off}\n");

        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly(
                        "hanoi-2026/rules.yaml:2: không có quy tắc chung 'nobody' nào áp dụng ở đây để đổi; quy tắc mới thì cần đủ các mục");
    }

    @Test
    void refusesKeysOfAnotherKindAndUnknownMends() throws IOException {
        rules(SHARED.replace("mend: look", "mend: lokk\n    share: 0.9"), "rules:\n");

        assertThat(faults.list())
                .extracting(Fault::problem)
                .contains(
                        "mục 'share' không dùng với loại quy tắc này", "'mend: lokk' không có, chọn một trong [look]");
    }

    @ParameterizedTest
    @CsvSource({"active, 1, 0", "shadow, 0, 1", "off, 0, 0"})
    void tellsTheSenderOnlyWhatAnActiveRuleFinds(String status, int told, int kept) throws IOException {
        Rules rules = rules(SHARED, "rules:\n  - {id: women, status: %s}\n".formatted(status));

        Judgement judgement = judge(rules, Optional.empty(), "L_NU", 4, "L_NGUOI", 3);

        assertThat(judgement.findings()).hasSize(told);
        assertThat(judgement.shadow()).hasSize(kept);
        assertThat(judge(rules.only(Set.of("women")), Optional.empty(), "L_NU", 4, "L_NGUOI", 3)
                        .findings())
                .hasSize(1);
        assertThat(rules.only(Set.of("others")).ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-14, 1", "2026-06-15, 0"})
    void runsARuleFromTheDayItIsValid(String from, int found) throws IOException {
        Rules rules = rules(SHARED, "rules:\n  - {id: women, valid-from: %s}\n".formatted(from));

        assertThat(judge(rules, Optional.empty(), "L_NU", 4, "L_NGUOI", 3).findings())
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "between, 5 * L_NU .. 10 * L_NU, 24, 5, 1",
        "between, 5 * L_NU .. 10 * L_NU, 25, 5, 0",
        "between, 5 * L_NU .. 10 * L_NU, 50, 5, 0",
        "between, 5 * L_NU .. 10 * L_NU, 51, 5, 1",
        "goes-with, L_NU, 0, 5, 1",
        "goes-with, L_NU, 5, 0, 1",
        "goes-with, L_NU, 0, 0, 0",
        "at-most, 0.5 * L_NU + 2, 4, 4, 0",
        "at-most, 0.5 * L_NU + 2, 5, 4, 1",
        "at-most, before(L_NU), 30, 0, 0",
        "at-most, before(L_NU), 31, 0, 1",
        "at-most, to-date(L_NU), 31, 1, 0",
        "at-most, first(L_NU), 11, 0, 1",
        "at-most, first(L_NU), 10, 0, 0",
        "at-most, earlier(L_NU), 20, 0, 0",
        "at-most, earlier(L_NU), 21, 0, 1",
        "at-most, last(L_NU), 99, 0, 0",
        "at-most, L_NU[*], 3, 3, 0",
        "at-most, L_NU[.], 4, 3, 1",
        "at-most, L_NU[CAP_XA], 4, 3, 1",
        "at-least, below(L_NU), 4, 9, 0"
    })
    void takesEachSummandFromWhereItSays(String operator, String right, long trainees, long women, int found)
            throws IOException {
        Rules rules = rules(
                SHARED.replace(
                        WOMEN,
                        RULE.formatted("own", "L_NGUOI", operator, "\"" + right + "\"", "L_NGUOI: 1", "L_NGUOI: 1")),
                "rules:\n");
        List<PastReport> earlier = List.of(past(3, 10), past(4, 20));

        Judgement judgement =
                judge(rules, Optional.of(new Past(earlier, List.of(), List.of())), "L_NGUOI", trainees, "L_NU", women);

        assertThat(judgement.findings()).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"'L_NU L_LOP'", "'L_NU +'", "'last(L_NU'", "'lately(L_NU)'", "'L_NU)'"})
    void refusesASideThatIsNoSum(String side) throws IOException {
        rules(SHARED.replace("left: L_NU", "left: " + side), "rules:\n");

        assertThat(faults.list())
                .extracting(Fault::problem)
                .anyMatch(problem -> problem.contains("phải viết như F_DAU"));
    }

    @Test
    void refusesARangeWithoutTwoEnds() throws IOException {
        rules(SHARED.replace("operator: at-most", "operator: between"), "rules:\n");

        assertThat(faults.list())
                .extracting(Fault::problem)
                .anyMatch(problem -> problem.contains("5 * T_BUOI .. 2000"));
    }

    @Test
    void takesAListOnTheLeftForAsManyRules() throws IOException {
        Rules rules = rules(SHARED.replace("left: L_NU", "left: [L_NU, L_LOP]"), "rules:\n");

        assertThat(judge(rules, Optional.empty(), "L_LOP", 4, "L_NGUOI", 3).findings())
                .hasSize(1);
        assertThat(judge(rules, Optional.empty(), "L_NU", 4, "L_NGUOI", 3).findings())
                .hasSize(1);
    }

    @Test
    void acceptsOnlyWhatIsOnAList() throws IOException {
        String list = """
                  - id: listed
                    kind: text
                    severity: note
                    of: ["L_LOP[CAP_XA]"]
                    allowed: [1, 2]
                    reason-vi: a
                    reason-en: b
                    mend: look
                    passes:
                      - {value: 1}
                    fails:
                      - {value: 3}
                """;
        Rules rules = rules(SHARED + list, "rules:\n");

        assertThat(faults.list()).isEmpty();
        assertThat(judge(rules, Optional.empty(), "L_LOP", 3, "L_NGUOI", 30).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.facts()).containsEntry("expected", "một trong các giá trị: 1, 2"));
        assertThat(judge(rules, Optional.empty(), "L_LOP", 2, "L_NGUOI", 30).findings())
                .isEmpty();
    }

    private Rules rules(String shared, String own) throws IOException {
        Files.createDirectories(folder.resolve("hanoi-2026"));
        Files.writeString(folder.resolve("rules.yaml"), shared);
        Files.writeString(folder.resolve("hanoi-2026/rules.yaml"), own);
        return Rules.read(folder, faults, PROGRAMME);
    }

    private static PastReport past(int month, long women) {
        return new PastReport("00004", Period.month(2026, month), Map.of("L_NU", Map.of("CAP_XA", Value.of(women))));
    }

    private static Judgement judge(
            Rules rules, Optional<Past> past, String first, long one, String second, long other) {
        Period june = Period.month(2026, 6);
        var identity = new Identity(
                "BM01-PCMD", 1, PROGRAMME.units().find("00004", june.end()).orElseThrow(), june, 1, june.end());
        var content = new SubmissionContent(
                identity,
                List.of(
                        new Observation(first, "CAP_XA", Value.of(one), new CellAddress("04", 5, 2)),
                        new Observation(second, "CAP_XA", Value.of(other), new CellAddress("04", 5, 3))));
        return new Validator(rules, PROGRAMME).check(content, "x.xlsx", who -> past);
    }
}
