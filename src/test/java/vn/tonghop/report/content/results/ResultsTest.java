package vn.tonghop.report.content.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.ForSpecialists;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;

class ResultsTest {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private static final Snapshot USUAL = CityMonth.usual().snapshot();

    @Test
    void saysTheRatioAndTheNumberThatThePlanWantsOfItInOneSentence() {
        Snapshot checked = with(
                with(USUAL, "HN26-10c", 1_732, Optional.of(4_895), Standing.ON_TRACK),
                "HN26-10e",
                1_732,
                Optional.empty(),
                Standing.ON_TRACK);

        assertThat(sentence(checked, "HN26-10c"))
                .startsWith("Tỷ lệ cơ sở được Đội 178 xã, phường kiểm tra (HN26-10c, HN26-10e): 1.732/4.895 cơ sở,"
                        + " đạt 35,38 % (mức phấn đấu 60 %); bằng 58,97 % chỉ tiêu 2.937 cơ sở.")
                .contains("Đánh giá: đúng tiến độ (HN26-10c), đúng tiến độ (HN26-10e).")
                .contains("Số liệu của 126/126 đơn vị.");
        assertThat(sentences(checked)).noneMatch(text -> text.startsWith("Số cơ sở được Đội 178 xã, phường"));
    }

    @Test
    void saysANeutralCountBesideThePlanAndDoesNotJudgeIt() {
        Snapshot cases = with(USUAL, "HN26-09a", 34, Optional.empty(), Standing.NOT_JUDGED);
        String text = sentence(sentences(cases, ForSpecialists.of(report())), "HN26-09a");

        assertThat(sentence(cases, "HN26-09a"))
                .startsWith("Vụ án được khám phá, xử lý hình sự (HN26-09a): số liệu chỉ dùng trong bộ phận chuyên môn.")
                .doesNotContain("34");
        assertThat(text).contains("34 vụ").contains("(kế hoạch nêu 100 vụ; số liệu không đánh giá)");
        assertThat(text).doesNotContain("Đánh giá:").doesNotContain("bằng");
    }

    @Test
    void hidesWhatWouldTellAFewPeople() {
        String text = sentence(with(USUAL, "HN26-12b", 3, Optional.of(40), Standing.BEHIND), "HN26-12b");

        assertThat(text)
                .contains("<5/40 người, trong kỳ <5 (mức phấn đấu 60 %)")
                .doesNotContain("7,5");
    }

    @Test
    void saysWhenTheEndOfTheYearDecides() {
        var district = new SamplePeriod("dong-da-2022", "2022-09", SamplePeriod.Kind.NORMAL);

        assertThat(sentence(sentences(district), "DD22-07")).contains(" Đánh giá vào cuối năm. Số liệu của 18");
    }

    @Test
    void neverSaysMissingAsZero() {
        assertThat(sentences(CityMonth.nothingArrived().snapshot()))
                .allSatisfy(text -> assertThat(text).contains("chưa có số liệu").contains("Số liệu của 0/"));
    }

    @Test
    void followsTheSectionsOfThePlan() {
        var city = new SamplePeriod("hanoi-2024", "2024-H1", SamplePeriod.Kind.NORMAL);

        assertThat(WholeReport.write(
                                city.snapshot(),
                                city.programme(),
                                report(city, "dinh-ky-thanh-pho"),
                                Catalogue.in("vi"))
                        .tables()
                        .get("results"))
                .extracting(row -> ((ResultRows.Sentence) row).section())
                .startsWith("Mục II.1.1")
                .containsSubsequence("Mục II.1.2", "Mục II.1.3", "Mục II.1.4", "Mục II.1.5", "Mục II.1.6");
    }

    @ParameterizedTest
    @CsvSource({
        "hanoi-2024, 2024-H1, dinh-ky-thanh-pho",
        "dong-da-2022, 2022-09, ket-qua-quan",
        "hoa-phong-2024, 2024-H1, dinh-ky-xa",
        "yen-nghia-2026, 2026-Q2, dinh-ky-phuong"
    })
    void printsTheSectionsInTheOrderOfThePlan(String programme, String period, String id) {
        var sample = new SamplePeriod(programme, period, SamplePeriod.Kind.NORMAL);
        List<String> parts = WholeReport.write(
                        sample.snapshot(), sample.programme(), report(sample, id), Catalogue.in("vi"))
                .tables()
                .get("results")
                .stream()
                .map(row -> ((ResultRows.Sentence) row).section().replaceFirst("^Mục ([IVX]+).*", "$1"))
                .filter(ROMAN::contains)
                .toList();

        assertThat(parts).isNotEmpty().isSortedAccordingTo(Comparator.comparing(ROMAN::indexOf));
    }

    private static String sentence(Snapshot snapshot, String code) {
        return sentence(sentences(snapshot), code);
    }

    private static String sentence(List<String> sentences, String code) {
        return sentences.stream()
                .filter(text -> text.contains("(" + code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(SamplePeriod sample) {
        return WholeReport.write(
                        sample.snapshot(),
                        sample.programme(),
                        ReportFile.read(Path.of("jobs"), sample.programme()).get(0),
                        Catalogue.in("vi"))
                .tables()
                .get("results")
                .stream()
                .map(row -> ((ResultRows.Sentence) row).text())
                .toList();
    }

    private static List<String> sentences(Snapshot snapshot) {
        return sentences(snapshot, report());
    }

    private static ReportDefinition report() {
        return ReportFile.read(Path.of("jobs"), CityMonth.PROGRAMME).stream()
                .filter(each -> each.id().equals("day-du"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(Snapshot snapshot, ReportDefinition report) {
        return WholeReport.write(snapshot, CityMonth.PROGRAMME, report, Catalogue.in("vi"))
                .tables()
                .get("results")
                .stream()
                .map(row -> ((ResultRows.Sentence) row).text().replace('\u00a0', ' '))
                .toList();
    }

    private static ReportDefinition report(SamplePeriod sample, String id) {
        return ReportFile.read(Path.of("jobs"), sample.programme()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot with(
            Snapshot snapshot, String indicator, int actual, Optional<Integer> denominator, Standing standing) {
        return CityMonth.withFigure(
                snapshot,
                new Figure(
                        indicator,
                        Optional.of(BigDecimal.ONE),
                        BigDecimal.valueOf(actual),
                        denominator.map(BigDecimal::valueOf),
                        standing,
                        new Coverage(126, 126, List.of(), List.of())));
    }
}
