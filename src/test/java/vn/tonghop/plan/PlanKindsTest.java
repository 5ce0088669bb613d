package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.period.Period;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.plan.indicator.Target;

/** Every kind of target that a plan may hold, planted into a copy of a real plan. */
class PlanKindsTest {

    private static final String PLAN = "hanoi-2026/plan.yaml";
    private static final String SAID = """
                name: Thử
                quote: Thử
                section: II
                lead: Sở Y tế
            """;

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
    }

    @Test
    void readsAFrequencyPerQuarter() throws IOException {
        Indicator indicator = planted("""
                kind: frequency
                unit: xã, phường
                reporters: xa-phuong
                conditions: ["M_SL[PT]"]
                per-quarter: 1
                target: {value: 100, percent: true}
                pace: steady
            """);

        assertThat(indicator.kind()).isEqualTo(IndicatorKind.FREQUENCY);
        assertThat(indicator.measure().perQuarter()).contains(BigDecimal.ONE);
        assertThat(indicator.measuredTerms()).hasToString("[M_SL[PT]]");
    }

    @Test
    void readsQuartersFromTheRowsOfALongerReport() throws IOException {
        Indicator indicator = planted("""
                kind: frequency
                unit: xã, phường
                reporters: xa-phuong
                conditions: ["M_SL"]
                per-quarter: 1
                quarter-rows: [BAO, TH, PT, WEB]
                target: {value: 100, percent: true}
                pace: steady
            """);

        assertThat(indicator.measuredTerms()).hasToString("[M_SL[BAO], M_SL[TH], M_SL[PT], M_SL[WEB]]");
    }

    @Test
    void distinctCountsAreNeverAddedUpOverTeams() throws IOException {
        jobs.replace(PLAN, "    numerator: K_MOI[DOI178_XA]\n", "    numerator: K_MOI\n");

        assertThat(jobs.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem())
                        .contains("K_MOI đếm riêng từng đội")
                        .contains("[CA_XA, DOI178_XA]"));
    }

    @Test
    void notEvenOneByOne() throws IOException {
        jobs.replace(PLAN, "    numerator: K_MOI[DOI178_XA]\n", "    numerator: K_MOI[DOI178_XA] + K_MOI[CA_XA]\n");

        assertThat(jobs.faults()).hasSize(1);
    }

    @Test
    void visitsMayBeAddedUpOverTeams() throws IOException {
        Indicator indicator = planted("""
                kind: count
                unit: lượt
                reporters: xa-phuong
                numerator: K_LUOT
                target: {value: 100}
                pace: linear
            """);

        assertThat(indicator.measuredTerms()).hasToString("[K_LUOT]");
    }

    @Test
    void readsAZeroToleranceWithoutALevel() throws IOException {
        Indicator indicator = planted("""
                kind: zero-tolerance
                unit: vụ
                reporters: cong-an
                numerator: X_VU_PH
            """);

        assertThat(indicator.polarity()).isEqualTo(Polarity.LOWER);
        assertThat(indicator.targets()).isEmpty();
    }

    @Test
    void asksTheConditionsOfATrackedListForEachPlace() throws IOException {
        Indicator indicator = planted("""
                kind: tracked-list
                unit: điểm
                reporters: xa-phuong
                conditions: ["F_CUOI <= baseline"]
                items: [H04, H05]
                target: {value: 2}
                pace: steady
            """);

        assertThat(indicator.measuredTerms()).hasToString("[F_CUOI[H04], F_CUOI[H05]]");
        assertThat(indicator.measure().conditions().get(0).comparesWithBaseline())
                .isTrue();
    }

    @Test
    void owesAPartlyMeasuredIndicatorToAllWhoOweAPart() throws IOException {
        Indicator indicator = planted("""
                kind: composite
                unit: nội dung
                parts: [HN26-12a, HN26-09a]
            """);

        assertThat(jobs.programme().due(indicator, Period.month(2026, 6))).hasSize(49);
        assertThat(jobs.programme().isSensitive(indicator)).isTrue();
    }

    @Test
    void keepsTheLevelOfTheLastYearOnceItIsKnown() throws IOException {
        Indicator open = planted("""
                kind: maintain
                unit: xã, phường
                reporters: xa-phuong
                conditions: ["D_CO[CAM_KET]"]
                base: last-year
                pace: steady
            """);
        jobs.replace(PLAN, "base: last-year", "base: last-year\n    base-value: 90");

        assertThat(open.targets()).isEmpty();
        assertThat(find(jobs.programme(), "T-1").target(LocalDate.of(2026, 6, 14)))
                .map(Target::value)
                .contains(BigDecimal.valueOf(90));
    }

    @Test
    void holdsALevelOnlyFromTheDayOnWhichItsDecisionCounts() throws IOException {
        Indicator indicator = planted("""
                kind: count
                unit: người
                reporters: xa-phuong
                numerator: T_NGUOI[ND]
                targets:
                  - {value: 5300}
                  - {value: 6000, from: 2026-07-01, decision: 12/QĐ-UBND ngày 25/6/2026}
                pace: linear
            """);

        assertThat(indicator.target(LocalDate.of(2026, 6, 30)).orElseThrow().value())
                .isEqualByComparingTo("5300");
        assertThat(indicator.target(LocalDate.of(2026, 7, 1)).orElseThrow().value())
                .isEqualByComparingTo("6000");
        assertThat(indicator.target(LocalDate.of(2026, 7, 1)).orElseThrow().amendment())
                .hasValueSatisfying(
                        amendment -> assertThat(amendment.decision()).startsWith("12/QĐ-UBND"));
    }

    @Test
    void countsWithoutALevelWhereNobodyJudges() throws IOException {
        Indicator indicator = planted("""
                kind: neutral
                unit: vụ
                reporters: cong-an
                numerator: X_VU_PH
            """);

        assertThat(indicator.isNeutral()).isTrue();
        assertThat(indicator.targets()).isEmpty();
    }

    @Test
    void readsWhatIsOrderedWithoutALevel() throws IOException {
        jobs.replace(PLAN, "duties:\n", """
                duties:
                  - code: T-D1
                    quote: công bố đường dây nóng
                    section: Giải pháp
                    lead: Công an thành phố
                    with: [Sở Y tế, Các sở ngành]
                    reporters: xa-phuong
                    asked: ["D_CO[CAM_KET]"]
                  - code: T-D2
                    quote: lên danh sách
                    section: Giải pháp
                    lead: Công an thành phố
                    not-asked: danh sách người ở ngoài hệ thống
                """);

        assertThat(jobs.programme().duties())
                .filteredOn(duty -> duty.code().startsWith("T-"))
                .hasSize(2)
                .first()
                .satisfies(duty -> assertThat(duty.citation().with()).containsExactly("Sở Y tế", "Các sở ngành"))
                .extracting(Duty::asked)
                .hasToString("[D_CO[CAM_KET]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: composite;parts: [HN26-99]|chỉ tiêu 'HN26-99' không có trong kế hoạch",
                "kind: composite;parts: [T-1]|chỉ tiêu T-1 là một phần của chính nó",
                "kind: composite;parts: [HN26-01];reporters: xa-phuong|chỉ tiêu 'composite' không dùng mục 'reporters': đơn vị báo cáo là của các phần",
                "kind: composite;parts: [HN26-01];target: {value: 1}|chỉ tiêu 'composite' không dùng mục 'target'",
                "kind: composite;parts: [HN26-01, HN26-01]|'HN26-01' ghi hai lần",
                "kind: derived;parts: [HN26-03c, HN26-03d];target: {value: 160001};pace: linear|mức 160001 phải bằng tổng mức của các phần: 60000 + 100000 = 160000",
                "kind: derived;parts: [HN26-10c];target: {value: 60};pace: linear|chỉ tiêu HN26-10c không phải là số đếm, không cộng được",
                "kind: derived;parts: [HN26-10a];target: {value: 40};pace: linear|chỉ tiêu HN26-10a tính bằng 'cơ sở', không cộng được với 'người'",
                "kind: tracked-list;reporters: xa-phuong;conditions: [D_CO = 1];items: [H99];target: {value: 1};pace: steady|điểm 'H99' không có trong hotspots.csv",
                "kind: tracked-list;reporters: xa-phuong;conditions: [\"D_CO[MO_HINH]\"];items: [H01];target: {value: 1};pace: steady|'D_CO[MO_HINH]': điều kiện được hỏi cho từng điểm, không ghi dòng trong ngoặc",
                "kind: duty;reporters: xa-phuong;conditions: [F_CUOI <= baseline];target: {value: 1};pace: steady|'F_CUOI <= baseline': 'baseline' chỉ dùng cho chỉ tiêu 'tracked-list'",
                "kind: duty;reporters: xa-phuong;conditions: [F_CUOI is 0];target: {value: 1};pace: steady|'F_CUOI is 0' phải viết như D_CO[MO_HINH], C_LOAI = 0 hoặc P_CUOI <= baseline",
                "kind: zero-tolerance;reporters: cong-an;numerator: X_VU_PH;target: {value: 0}|chỉ tiêu 'zero-tolerance' không dùng mục 'target'",
                "kind: frequency;reporters: xa-phuong;conditions: [M_SL];target: {value: 1};pace: steady|thiếu mục 'per-quarter'",
                "kind: frequency;reporters: xa-phuong;conditions: [M_SL];per-quarter: 1;quarter-rows: [BAO, TH];target: {value: 1};pace: steady|'quarter-rows' phải có đúng 4 dòng, quý I đến quý IV",
                "kind: count;reporters: cong-an;numerator: X_VU_PH;pace: linear|thiếu mục 'target'",
                "kind: count;reporters: cong-an;numerator: X_VU_PH;base: last-year;target: {value: 1};pace: linear|chỉ tiêu 'count' không dùng mục 'base'",
                "kind: maintain;reporters: xa-phuong;conditions: [F_CUOI];base: 2025;pace: linear|'base: 2025' không có, chọn một trong [last-year]",
                "kind: maintain;reporters: xa-phuong;conditions: [F_CUOI];base-value: 7;target: {value: 1};pace: linear|'base-value' chỉ dùng cùng 'base: last-year'",
                "kind: count;reporters: cong-an;numerator: X_VU_PH;targets: [{value: 1, from: 2026-07-01, decision: a}, {value: 2, from: 2026-06-01, decision: b}];pace: linear|'from: 2026-06-01' phải sau 2026-07-01 của mức trước",
                "kind: count;reporters: cong-an;numerator: X_VU_PH;targets: [{value: 1}, {value: 2, from: 2026-06-01}];pace: linear|thiếu mục 'decision'",
                "kind: count;reporters: cong-an;numerator: X_VU_PH;target: {value: 3};targets: [{value: 1}];pace: linear|chỉ ghi 'target' hoặc 'targets', không ghi cả hai",
                "kind: count;reporters: xa-phuong;numerator: U_KT;target: {value: 3};pace: linear|không biểu nào mà nhóm 'xa-phuong' gửi hỏi U_KT",
                "kind: count;reporters: cong-an;numerator: X_VU_PH;target: {value: 1};pace: linear;polarity: up|'polarity: up' không có, chọn một trong [higher, lower, neutral]",
            })
    void saysWhatIsWrongWithAKind(String lines, String problem) throws IOException {
        plant("    unit: người\n    " + lines.replace(";", "\n    ") + "\n");

        assertThat(jobs.faults()).extracting(Fault::problem).contains(problem);
        assertThat(jobs.faults()).extracting(Fault::file).containsOnly("hanoi-2026/plan.yaml");
    }

    @Test
    void aCircleOfPartsIsSaidForEachOfThem() throws IOException {
        plant("    kind: composite\n    unit: a\n    parts: [T-2]\n");
        jobs.replace(
                PLAN,
                "  - code: T-1\n",
                "  - code: T-2\n" + SAID + "    kind: composite\n    unit: a\n    parts: [T-1]\n\n  - code: T-1\n");

        assertThat(jobs.faults())
                .extracting(Fault::problem)
                .containsExactlyInAnyOrder(
                        "chỉ tiêu T-1 là một phần của chính nó", "chỉ tiêu T-2 là một phần của chính nó");
    }

    private void plant(String lines) throws IOException {
        jobs.replace(PLAN, "indicators:\n", "indicators:\n  - code: T-1\n" + SAID + lines + "\n");
    }

    private Indicator planted(String lines) throws IOException {
        plant(lines);
        return find(jobs.programme(), "T-1");
    }

    private static Indicator find(Programme programme, String code) {
        return programme.indicator(code).orElseThrow();
    }
}
