package vn.tonghop.report.content.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.change.ChangeLine;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;

class BriefTest {

    private static final SamplePeriod CITY = new SamplePeriod("hanoi-2026", "2026-06", SamplePeriod.Kind.NORMAL);
    private static final Snapshot SNAPSHOT = CITY.snapshot();

    @Test
    void namesEveryIndicatorUnderTheWayItStands() {
        List<BriefRows.Standings> rows = rows("tom-tat", SNAPSHOT, "standings", BriefRows.Standings.class);
        long behind = SNAPSHOT.figures().stream()
                .filter(figure -> figure.standing() == Standing.BEHIND)
                .count();

        assertThat(rows.get(0).standing()).isEqualTo("▼ Chậm (" + behind + ")");
        String all =
                String.join("; ", rows.stream().map(BriefRows.Standings::names).toList());
        assertThat(CITY.programme().indicators())
                .allSatisfy(indicator -> assertThat(all).contains(indicator.name()));
        assertThat(rows).last().satisfies(row -> assertThat(row.names()).contains("Không đánh giá: Vụ án"));
    }

    @Test
    void putsTheYearBeforeBesideThisOneAndNeverWhatNobodyJudges() {
        List<BriefRows.Compared> rows = rows("tom-tat", SNAPSHOT, "compared", BriefRows.Compared.class);

        assertThat(rows).hasSize(YearBefore.MOST + 1);
        assertThat(rows.get(1).name()).isEqualTo("Người dân được tuyên truyền");
        assertThat(rows.get(1).change()).startsWith("+2");
        assertThat(rows).extracting(BriefRows.Compared::name).noneMatch(name -> name.startsWith("Vụ án"));
    }

    @Test
    void saysThatThereIsNothingToCompareWith() {
        Snapshot empty = new SamplePeriod("hanoi-2026", "2026-06", SamplePeriod.Kind.EMPTY).snapshot();

        assertThat(rows("tom-tat", empty, "compared", BriefRows.Compared.class))
                .extracting(BriefRows.Compared::text)
                .containsExactly("Chưa có số liệu cùng kỳ năm trước để so sánh.");
        assertThat(rows("tom-tat", empty, "brief-changes", ChangeLine.class))
                .extracting(ChangeLine::text)
                .containsExactly("Đây là lần tổng hợp đầu tiên, chưa có báo cáo trước để so.");
    }

    @Test
    void pointsToTheFullReportForWhatItHasNoRoomFor() {
        assertThat(rows("tom-tat", SNAPSHOT, "brief-changes", ChangeLine.class))
                .last()
                .satisfies(line -> assertThat(line.text()).endsWith("chỉ tiêu khác (xem báo cáo đầy đủ)."));
    }

    @Test
    void saysTheSameOnAPhone() {
        BriefRows.Phone phone = rows("tom-tat-dien-thoai", SNAPSHOT, "phone", BriefRows.Phone.class)
                .get(0);
        ReportContent.Verdict verdict = rows("tom-tat", SNAPSHOT, "verdict", ReportContent.Verdict.class)
                .get(0);

        assertThat(phone.sentence()).isEqualTo(verdict.sentence());
        assertThat(phone.behind()).isEqualTo(verdict.behind());
        assertThat(phone.attention().lines()).hasSize(3);
        assertThat(phone.missing()).contains("đơn vị khác");
    }

    private static <T> List<T> rows(String report, Snapshot snapshot, String part, Class<T> type) {
        ReportDefinition definition = ReportFile.read(Path.of("jobs"), CITY.programme()).stream()
                .filter(each -> each.id().equals(report))
                .findFirst()
                .orElseThrow();
        ReportContent content = WholeReport.write(snapshot, CITY.programme(), definition, Catalogue.in("vi"));
        return content.tables().get(part).stream().map(type::cast).toList();
    }
}
