package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RelatedCell;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/** The rules across periods and units, as they are shipped. */
class HistoryRulesTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme PROGRAMME = ProgrammeFiles.read(JOBS, "hanoi-2026");
    private static final Validator VALIDATOR = new Validator(Rules.read(JOBS, new Faults(), PROGRAMME), PROGRAMME);
    private static final Period JUNE = Period.month(2026, 6);

    private final List<Observation> seen = new ArrayList<>();
    private final List<PastReport> earlier = new ArrayList<>();
    private final List<PastReport> neighbours = new ArrayList<>();
    private Set<String> sheets = Set.of();

    @Test
    void comparesTheOpeningStockWithTheLastClosingStock() {
        past(5, Map.of("F_CUOI", Map.of("KR", 12L)));
        observe("F_DAU", "KR", 21, 3);

        Finding finding = only("opening-facilities-carried-forward");

        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.place().cell()).isEqualTo("D12");
        assertThat(finding.facts())
                .containsEntry("found", "21")
                .containsEntry("expected", "đúng bằng 12 “Tổng số cơ sở cuối kỳ” (kỳ trước)")
                .containsEntry("expected-en", "exactly 12 “Tổng số cơ sở cuối kỳ” (the period before)")
                .containsEntry("rule-version", "1");
    }

    @Test
    void saysNothingWhereTheLastPeriodIsMissing() {
        past(4, Map.of("F_CUOI", Map.of("KR", 12L)));
        observe("F_DAU", "KR", 21, 3);

        assertThat(rules()).doesNotContain("opening-facilities-carried-forward");
    }

    @Test
    void listsWhatItCouldNotRunWithoutAnyHistory() {
        observe("F_DAU", "KR", 21, 3);

        Judgement judgement = VALIDATOR.check(content(), "x.xlsx", History.NONE);

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.notRun())
                .contains("opening-facilities-carried-forward", "out-of-proportion", "same-as-another-unit")
                .doesNotContain("facilities-add-up");
    }

    @Test
    void addsUpTheYearAndNotTheYearBefore() {
        past(4, Map.of("S_SD", Map.of("", 4L), "S_DK", Map.of("", 5L)));
        past(Period.month(2025, 12), Map.of("S_SD", Map.of("", 90L)));
        observe("S_SD", "", 3, 3);
        observe("S_DK", "", 1, 4);

        Finding finding = only("served-within-eligible-of-the-year");

        assertThat(finding.facts())
                .containsEntry("found", "7")
                .extractingByKey("expected")
                .asString()
                .contains("không quá 6", "(cộng từ đầu năm đến kỳ này)");
    }

    @Test
    void comparesWithWhatThereWasWhenTheYearBegan() {
        past(4, Map.of("F_DAU", Map.of("KR", 8L), "F_TANG", Map.of("KR", 1L), "K_MOI", Map.of("DOI178_XA/KR", 6L)));
        observe("K_MOI", "DOI178_XA/KR", 4, 5);
        observe("K_LUOT", "DOI178_XA/KR", 4, 4);
        observe("F_TANG", "KR", 0, 3);

        assertThat(rules())
                .contains(
                        "first-inspections-within-facilities-of-the-kind",
                        "first-inspections-within-facilities-of-the-year");

        seen.remove(0);
        observe("K_MOI", "DOI178_XA/KR", 3, 5);
        assertThat(rules())
                .doesNotContain(
                        "first-inspections-within-facilities-of-the-kind",
                        "first-inspections-within-facilities-of-the-year");
    }

    @Test
    void takesTheLatestOfTheYearForWhatMayNotFall() {
        past(3, Map.of("D_TIEN", Map.of("KINH_PHI_THUC_CHI", 9_000_000L), "D_CO", Map.of("KE_HOACH", 1L)));
        observe("D_TIEN", "KINH_PHI_THUC_CHI", 8_000_000, 3);
        observe("D_CO", "KE_HOACH", 0, 4);

        assertThat(rules()).contains("spent-since-the-year-began-never-falls", "done-stays-done");
    }

    @Test
    void readsGradesByTheirNames() {
        past(5, Map.of("P_CUOI", Map.of("H08", 1L)));
        seen.add(new Observation("P_DAU", "H08", Value.choice(3, "PHUC_TAP"), new CellAddress("08", 9, 3)));

        List<Finding> found = check().findings().stream()
                .filter(finding -> finding.rule().equals("place-grade-carried-forward"))
                .toList();

        assertThat(found).allSatisfy(finding -> assertThat(finding.facts()).containsEntry("found", "“Phức tạp”"));
    }

    @ParameterizedTest
    @CsvSource({
        "44, ''",
        "400, decimal-place-slipped",
        "41000, decimal-place-slipped",
        "4, decimal-place-slipped",
        "150, out-of-proportion"
    })
    void tellsASlippedPlaceFromAnOrdinaryMonth(long now, String rule) {
        int month = 1;
        for (long value : new long[] {40, 36, 52, 44, 41}) {
            past(month++, Map.of("M_SL", Map.of("PT", value)));
        }
        observe("M_SL", "PT", now, 3);

        List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);
        assertThat(rules()).containsAll(expected);
        assertThat(rules().isEmpty()).isEqualTo(expected.isEmpty());
    }

    @Test
    void leavesMonthsWithoutAnythingOutOfTheProportion() {
        for (int month = 1; month <= 5; month++) {
            past(month, Map.of("M_SL", Map.of("PT", month == 3 ? 40L : 0L)));
        }
        observe("M_SL", "PT", 44, 3);

        assertThat(rules()).isEmpty();
    }

    @Test
    void seesASheetThatWasCopied() {
        Map<String, Long> sessions = Map.of("ND", 120L, "CHU", 45L, "NLD", 61L, "TRO", 33L);
        past(5, Map.of("T_LUOT", sessions, "T_NGUOI", sessions));
        neighbours.add(new PastReport("00008", JUNE, values(Map.of("T_LUOT", sessions, "T_NGUOI", sessions))));
        sessions.forEach((row, number) -> {
            observe("T_LUOT", row, number, 4);
            observe("T_NGUOI", row, number, 5);
        });

        Finding finding = only("same-as-last-period");

        assertThat(finding.facts()).containsEntry("found", "8 ô ghi y như kỳ 2026-05");
        assertThat(finding.related()).hasSize(7);
        assertThat(only("same-as-another-unit").facts())
                .containsEntry("found", "8 ô ghi y như biểu cùng kỳ của đơn vị 00008");

        seen.remove(0);
        seen.remove(0);
        observe("T_LUOT", "THCS", 77, 4);
        observe("T_NGUOI", "THCS", 70, 4);
        assertThat(rules()).doesNotContain("same-as-last-period", "same-as-another-unit");
    }

    @Test
    void seesASheetOfSumsSinceTheYearBegan() {
        List<String> rows = List.of("ND", "CHU", "NLD", "TRO", "KHAC");
        for (int month = 1; month <= 5; month++) {
            Map<String, Long> sessions = new HashMap<>();
            int own = month;
            rows.forEach(row -> sessions.put(row, 20L + (row.hashCode() + own * 7) % 9));
            past(month, Map.of("T_LUOT", sessions, "T_BUOI", Map.of("ND", 1L)));
        }
        rows.forEach(row -> observe("T_LUOT", row, 160, 4));

        Finding finding = only("entered-cumulatively");

        assertThat(finding.facts()).extractingByKey("found").asString().startsWith("5 ô không ô nào nhỏ hơn tổng 5 kỳ");
        seen.clear();
        rows.forEach(row -> observe("T_LUOT", row, 24, 4));
        assertThat(rules()).doesNotContain("entered-cumulatively");
    }

    @Test
    void runsOnASupplementOnlyWhatItBrings() {
        past(5, Map.of("G_CON", Map.of("", 5L), "F_CUOI", Map.of("KR", 12L)));
        sheets = Set.of("06_ToGiac");
        observe("G_TON", "", 3, 3);
        observe("F_DAU", "KR", 21, 3);

        assertThat(rules()).contains("reports-carried-forward").doesNotContain("opening-facilities-carried-forward");
    }

    @Test
    void namesTheCellsOfBothSidesWithWhatStandsInThem() {
        observe("F_ANTT", "KR", 7, 6);
        observe("F_CUOI", "KR", 5, 5);

        assertThat(only("conditional-facilities-within-total").related())
                .extracting(RelatedCell::stands)
                .containsExactly("5");
    }

    @Test
    void saysWhatANumberOfADocumentLooksLike() {
        seen.add(new Observation("D_SOVB", "KE_HOACH", Value.of("đã ban hành"), new CellAddress("09", 7, 3)));
        observe("D_TIEN", "KINH_PHI_DU_TOAN", 45, 3);

        assertThat(only("document-number-has-a-figure").facts())
                .containsEntry("found", "“đã ban hành”")
                .containsEntry("expected", "viết như “15/KH-UBND”");
        assertThat(only("money-in-whole-thousands").facts()).containsEntry("found", "“45”");
    }

    private Finding only(String rule) {
        List<Finding> found = check().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertThat(found).as(rule + " in " + rules()).hasSize(1);
        return found.get(0);
    }

    private List<String> rules() {
        return check().findings().stream().map(Finding::rule).toList();
    }

    private Judgement check() {
        return VALIDATOR.check(content(), "bao-cao.xlsx", who -> Optional.of(new Past(earlier, neighbours, List.of())));
    }

    private SubmissionContent content() {
        var identity = new Identity(
                "BM01-PCMD",
                1,
                PROGRAMME.units().find("00004", JUNE.end()).orElseThrow(),
                JUNE,
                1,
                LocalDate.of(2026, 6, 14),
                sheets.isEmpty() ? SubmissionType.OFFICIAL : SubmissionType.SUPPLEMENT,
                "",
                sheets);
        return new SubmissionContent(identity, seen);
    }

    private void observe(String element, String category, long value, int column) {
        int row = 11 + seen.size();
        seen.add(new Observation(element, category, Value.of(value), new CellAddress("01_CoSo", row, column)));
    }

    private void past(int month, Map<String, Map<String, Long>> numbers) {
        past(Period.month(2026, month), numbers);
    }

    private void past(Period period, Map<String, Map<String, Long>> numbers) {
        earlier.add(new PastReport("00004", period, values(numbers)));
    }

    private static Map<String, Map<String, Value>> values(Map<String, Map<String, Long>> numbers) {
        Map<String, Map<String, Value>> values = new HashMap<>();
        numbers.forEach((element, byCategory) -> {
            Map<String, Value> row = new HashMap<>();
            byCategory.forEach((category, number) -> row.put(category, Value.of(number)));
            values.put(element, row);
        });
        return values;
    }
}
