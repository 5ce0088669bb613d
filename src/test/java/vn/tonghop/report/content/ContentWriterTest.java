package vn.tonghop.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;

class ContentWriterTest {

    private static final ReportDefinition REPORT =
            ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME).get(0);
    private static final Snapshot USUAL = CityMonth.usual().snapshot();

    @Test
    void neverJudgesCountsOfCases() {
        ReportContent.IndicatorRow cases = row(USUAL, "HN26-09a");

        assertThat(cases.standing()).isEqualTo("không đánh giá");
        assertThat(cases.mark()).isEmpty();
        assertThat(cases.tone()).isEqualTo("none");
        assertThat(cases.ofPlan()).isEqualTo("–");
        assertThat(cases.target()).isEqualTo("100");
        assertThat(content(USUAL).progress().bars())
                .extracting(ReportContent.Bar::name)
                .noneMatch(name -> name.startsWith("Vụ án"));
    }

    @Test
    void callsTheBarsOfTheChartAsItsVerdictDoes() {
        assertThat(chart("2024-H1").behind()).isEqualTo("chậm");
        assertThat(chart("2024").behind()).isEqualTo("không đạt");
    }

    private static ReportContent.Progress chart(String period) {
        var sample = new SamplePeriod("hanoi-2024", period, SamplePeriod.Kind.NORMAL);
        ReportDefinition report =
                ReportFile.read(CityMonth.JOBS, sample.programme()).get(0);
        return WholeReport.write(sample.snapshot(), sample.programme(), report, Catalogue.in("vi"))
                .progress();
    }

    @Test
    void doesNotPrintAThresholdThatIsMissedByAHair() {
        ReportContent.IndicatorRow row =
                row(with("HN26-10c", 59_996, Optional.of(100_000), Standing.BEHIND), "HN26-10c");

        assertThat(plain(row.toDate())).isEqualTo("59.996/100.000 = 59,99 %");
        assertThat(plain(row.ofPlan())).isEqualTo("99,99 %");
        assertThat(row.mark() + " " + row.standing()).isEqualTo("▼ chậm");
    }

    @Test
    void saysNotApplicableWhereThereIsNothingToDivideBy() {
        ReportContent.IndicatorRow row = row(with("HN26-08", 0, Optional.of(0), Standing.NOT_JUDGED), "HN26-08");

        assertThat(row.toDate()).isEqualTo("không áp dụng");
        assertThat(row.standing()).isEqualTo("không áp dụng");
        assertThat(row.ofPlan()).isEqualTo("–");
    }

    @Test
    void saysBothFormsOfATargetThatDoNotAgree() {
        assertThat(plain(row(with("HN26-07", 100, Optional.of(126), Standing.MET), "HN26-07")
                        .remark()))
                .isEqualTo("đạt theo số tuyệt đối 100/126; 79,36 % < 80 %");
        assertThat(plain(row(with("HN26-07", 100, Optional.of(126), Standing.NOT_JUDGED), "HN26-07")
                        .remark()))
                .isEqualTo("số tuyệt đối 100/126 ≥ 100, nhưng 79,36 % < 80 %");
        assertThat(row(with("HN26-07", 101, Optional.of(126), Standing.MET), "HN26-07")
                        .remark())
                .isEmpty();
    }

    @Test
    void hidesOneToFourPeopleAndWhatGivesThemAway() {
        Snapshot contacts = with("HN26-12a", 3, Optional.empty(), Standing.BEHIND);
        Snapshot served = with("HN26-12b", 3, Optional.of(40), Standing.BEHIND);

        assertThat(row(contacts, "HN26-12a").toDate()).isEqualTo("<5");
        assertThat(row(contacts, "HN26-12a").ofPlan()).isEqualTo("–");
        assertThat(row(served, "HN26-12b").toDate()).isEqualTo("<5/40");
        assertThat(row(served, "HN26-12b").ofPlan()).isEqualTo("–");
        assertThat(content(served).progress().bars())
                .extracting(ReportContent.Bar::name)
                .doesNotContain(row(served, "HN26-12b").name());
    }

    @Test
    void saysNoVerdictThatWouldNarrowAHiddenCountDown() {
        Snapshot reached = with("HN26-12b", 3, Optional.of(5), Standing.ON_TRACK);
        Snapshot farBelow = with("HN26-12a", 3, Optional.empty(), Standing.BEHIND);
        Snapshot shown = with("HN26-12b", 30, Optional.of(50), Standing.ON_TRACK);

        assertThat(row(reached, "HN26-12b").standing()).isEqualTo("không nêu (số người ít)");
        assertThat(row(reached, "HN26-12b").mark())
                .isNotEqualTo(row(shown, "HN26-12b").mark());
        assertThat(row(farBelow, "HN26-12a").standing()).isEqualTo("chậm");
        assertThat(row(shown, "HN26-12b").standing()).isEqualTo("đúng tiến độ");
        assertThat(Integer.parseInt(verdict(shown).onTrack()))
                .isEqualTo(Integer.parseInt(verdict(reached).onTrack()) + 1);
    }

    @Test
    void neverPrintsMissingAsZero() {
        Snapshot nothing = CityMonth.nothingArrived().snapshot();

        assertThat(content(nothing).tables().get("indicators"))
                .map(ReportContent.IndicatorRow.class::cast)
                .allSatisfy(row -> {
                    assertThat(row.toDate()).isEqualTo("chưa có số liệu");
                    assertThat(row.inPeriod()).isEqualTo("–");
                });
        assertThat(verdict(nothing).sentence()).startsWith("Chưa có chỉ tiêu nào đủ số liệu");
    }

    @Test
    void countsHowIndicatorsStand() {
        ReportContent.Verdict verdict = verdict(USUAL);
        long behind = USUAL.figures().stream()
                .filter(figure -> figure.standing() == Standing.BEHIND)
                .count();

        assertThat(verdict.behind()).isEqualTo(String.valueOf(behind));
        assertThat(verdict.behindLabel()).isEqualTo("▼ Chậm");
        assertThat(verdict.coverage())
                .contains("118/126 xã, phường và 5/6 cơ quan")
                .contains("17/06/2026\u00A008:00");
        assertThat(verdict.certainty())
                .isEqualTo("Số liệu tạm thời: 9 đơn vị chưa có báo cáo được tính; 3 đơn vị trong số đó mới có số liệu"
                        + " của các kỳ trước; 8 nội dung ở 4 đơn vị đang chờ xác nhận; 123 đơn vị chưa được duyệt.");
        assertThat(verdict(CityMonth.complete().snapshot()).certainty()).startsWith("Số liệu đầy đủ");
    }

    @Test
    void namesWhoIsMissingAndHowManyMoreThereAre() {
        assertThat(lines(USUAL, "missing")).hasSize(9).contains("Phường Văn Miếu - Quốc Tử Giám (chưa\u00A0gửi)");
        assertThat(lines(CityMonth.nothingArrived().snapshot(), "missing"))
                .hasSize(15)
                .last()
                .isEqualTo("và 118 đơn vị khác (xem mục 5)");
        assertThat(lines(CityMonth.complete().snapshot(), "missing"))
                .containsExactly("Không có: tất cả đơn vị đã có báo cáo được tính.");
    }

    @Test
    void saysWhatToLookAtInSentencesWithTheIndicatorsOwnUnit() {
        assertThat(lines(USUAL, "attention"))
                .hasSize(5)
                .first()
                .isEqualTo("9 đơn vị chưa có báo cáo được tính, gồm 8 xã, phường và 1 cơ quan cấp thành phố:"
                        + " đôn đốc gửi hoặc sửa rồi gửi lại.");
        assertThat(plain(lines(USUAL, "attention").get(1)))
                .isEqualTo("Phóng sự truyền hình (HN26-02b): mới đạt 1 trên 3 phóng sự của kế hoạch (33,33 %),"
                        + " còn thiếu 1 phóng sự để đúng tiến độ.");
    }

    @Test
    void neverNamesUnitsBehindACountAboutPersons() {
        Attention contacts = new Attention("HN26-12a", BigDecimal.valueOf(40), List.of("00004", "00008"));
        Attention checked = new Attention("HN26-10c", BigDecimal.valueOf(40), List.of("00004", "00008"));

        assertThat(lines(withAttention(contacts), "attention").get(0))
                .contains("còn thiếu 40 lượt")
                .doesNotContain("Phường");
        assertThat(lines(withAttention(checked), "attention").get(0))
                .contains("còn thiếu 40 cơ sở")
                .endsWith("Thiếu nhiều nhất: Phường Ba Đình, Phường Ngọc Hà.");
    }

    @Test
    void putsEveryCommuneIntoTheTableAndMarksEarlierFigures() {
        List<ReportContent.UnitRow> rows = content(USUAL).tables().get("units").stream()
                .map(ReportContent.UnitRow.class::cast)
                .toList();

        assertThat(rows).hasSize(127);
        assertThat(rows.subList(0, 126))
                .extracting(ReportContent.UnitRow::code)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(ReportContent.UnitRow::stale)
                .extracting(ReportContent.UnitRow::code)
                .containsExactly("00226", "00454", "09886");
        assertThat(rows.get(126).name()).isEqualTo("Cộng các xã, phường");
        assertThat(rows)
                .filteredOn(row -> row.code().equals("00367"))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.state(), row.v1(), row.v2(), row.v3()))
                        .containsExactly("chưa gửi", "–", "–", "–"));
    }

    private static ReportContent content(Snapshot snapshot) {
        return ContentWriter.write(snapshot, CityMonth.PROGRAMME, REPORT, Catalogue.in("vi"));
    }

    private static ReportContent.IndicatorRow row(Snapshot snapshot, String code) {
        return content(snapshot).tables().get("indicators").stream()
                .map(ReportContent.IndicatorRow.class::cast)
                .filter(row -> row.code().startsWith(code))
                .findFirst()
                .orElseThrow();
    }

    private static ReportContent.Verdict verdict(Snapshot snapshot) {
        return (ReportContent.Verdict) content(snapshot).tables().get("verdict").get(0);
    }

    private static List<String> lines(Snapshot snapshot, String table) {
        return content(snapshot).tables().get(table).stream()
                .map(line -> ((ReportContent.Line) line).text())
                .toList();
    }

    private static Snapshot withAttention(Attention attention) {
        return new Snapshot(
                USUAL.programme(),
                USUAL.period(),
                USUAL.asOf(),
                USUAL.revision(),
                USUAL.planHash(),
                USUAL.inputHash(),
                USUAL.figures(),
                USUAL.units(),
                List.of(attention));
    }

    private static Snapshot with(String code, int actual, Optional<Integer> whole, Standing standing) {
        Coverage coverage = CityMonth.figure(USUAL, code).coverage();
        return CityMonth.withFigure(
                USUAL,
                new Figure(
                        code,
                        Optional.empty(),
                        BigDecimal.valueOf(actual),
                        whole.map(BigDecimal::valueOf),
                        standing,
                        coverage));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
