package vn.tonghop.report.content.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;
import vn.tonghop.rollup.snapshot.score.UnitScore;

class FollowTest {

    private static final Path JOBS = Path.of("jobs");
    private static final SamplePeriod CITY = new SamplePeriod("hanoi-2026", "2026-06", SamplePeriod.Kind.NORMAL);
    private static final SamplePeriod BEFORE = new SamplePeriod("hanoi-2024", "2024-H1", SamplePeriod.Kind.NORMAL);
    private static final Snapshot JUNE = CITY.snapshot();

    @Test
    void namesWhoIsMissingByCodeWithTheDeadlineAndTheOfficeToAsk() {
        List<FollowRows.Absent> rows = rows(CITY, JUNE, "chua-bao-cao", "missing-list", FollowRows.Absent.class);

        assertThat(rows).extracting(FollowRows.Absent::code).isSorted();
        assertThat(rows).hasSize((int)
                JUNE.units().stream().filter(line -> !line.state().counts()).count());
        assertThat(rows.get(0).due()).isEqualTo("16/06/2026, đã quá 1 ngày");
        assertThat(rows.get(0).contact()).isEqualTo("Phòng Văn hóa - Xã hội, Ủy ban nhân dân phường");
    }

    @Test
    void tellsOfAUnitThatWasGivenTimeUntilWhichDay() {
        Snapshot given = extended(JUNE, LocalDate.of(2026, 6, 22));

        assertThat(rows(CITY, given, "chua-bao-cao", "missing-list", FollowRows.Absent.class))
                .hasSameSizeAs(rows(CITY, JUNE, "chua-bao-cao", "missing-list", FollowRows.Absent.class))
                .allSatisfy(row -> {
                    assertThat(row.due()).isEqualTo("16/06/2026; được gia hạn đến 22/06/2026, còn 5 ngày");
                    assertThat(row.reason()).endsWith(" Được gia hạn đến hết ngày 22/06/2026.");
                });
        Snapshot measured =
                given.with(new Quality(List.of(new UnitQuality("00004", 1, 1, 2, 90, 90, 0, 0, 0, 0, List.of()))));
        assertThat(rows(CITY, measured, "chat-luong", "quality-units", FollowRows.Quality.class)
                        .get(0)
                        .late())
                .isEqualTo("2 (gia hạn đến 22/06/2026)");
    }

    private static Snapshot extended(Snapshot plain, LocalDate lastDay) {
        return new Snapshot(
                plain.programme(),
                plain.period(),
                plain.asOf(),
                plain.revision(),
                plain.planHash(),
                plain.inputHash(),
                plain.figures(),
                plain.units().stream()
                        .map(line -> line.until(Optional.of(lastDay)))
                        .toList(),
                plain.attention(),
                plain.beside());
    }

    @Test
    void saysThatNobodyIsMissing() {
        Snapshot empty = new SamplePeriod("hanoi-2026", "2026-06", SamplePeriod.Kind.EMPTY).snapshot();

        assertThat(head(CITY, empty, "chua-bao-cao").sentence())
                .startsWith("132/132 đơn vị chưa có báo cáo được tính đến 17/06/2026 08:00");
    }

    @Test
    void ordersQualityByCodeAndRanksNobody() {
        Snapshot snapshot = JUNE.with(new Quality(List.of(
                new UnitQuality("00004", 1, 1, 0, 90, 90, 0, 0, 0, 0, List.of()),
                new UnitQuality("00008", 1, 0, 0, 0, 90, 0, 0, 2, 1, List.of()))));

        List<FollowRows.Quality> rows = rows(CITY, snapshot, "chat-luong", "quality-units", FollowRows.Quality.class);

        assertThat(rows).extracting(FollowRows.Quality::code).containsExactly("00004", "00008");
        assertThat(rows.get(0).remark()).isEqualTo("không có gì cần hỏi");
        assertThat(rows.get(1).reports()).isEqualTo("0/1");
        assertThat(rows.get(1).remark()).isEqualTo("còn việc");
        assertThat(head(CITY, snapshot, "chat-luong").sentence().replace('\u00a0', ' '))
                .isEqualTo(
                        "1/2 báo cáo được tính; 1/2 đơn vị gửi đủ và đúng hạn; 50,00 % số ô bắt buộc đã có số liệu.");
    }

    @Test
    void holdsTheDeclaredClassAgainstThePointsAndRanksNobody() {
        var year = new SamplePeriod("dong-da-2022", "2022", SamplePeriod.Kind.NORMAL);
        Snapshot plain = year.snapshot();
        List<String> wards = plain.units().stream()
                .filter(line -> line.unit().kind().isCommune())
                .map(line -> line.unit().code())
                .sorted()
                .toList();
        Snapshot snapshot = plain.scored(List.of(
                new UnitScore(wards.get(2), points(15), Map.of(), "KHONG_CO"),
                new UnitScore(wards.get(0), points(0), Map.of(), "KHONG_CO"),
                new UnitScore(wards.get(1), points(15), points(0), "CO_CHUYEN_BIEN"),
                new UnitScore(wards.get(3), Map.of("TC01", 10L), Map.of(), "KHONG_CO"),
                new UnitScore(wards.get(4), points(15), Map.of(), "TRONG_DIEM")));

        List<FollowRows.Score> rows = rows(year, snapshot, "xep-loai", "scores", FollowRows.Score.class);

        assertThat(rows).extracting(FollowRows.Score::code).isSorted().containsAll(wards);
        assertThat(rows.subList(0, 6))
                .extracting(FollowRows.Score::remark)
                .containsExactly(
                        "▼ khác: không có điểm ở TC06",
                        "trùng nhau",
                        "trùng nhau",
                        "chưa đủ điểm",
                        "▼ khác",
                        "chưa có bảng");
        assertThat(rows.get(0).computed()).isEqualTo("Có nhưng không nghiêm trọng");
        assertThat(rows.get(1).own()).isEqualTo("100");
        assertThat(rows.get(1).verified()).isEqualTo("85");
        assertThat(head(year, snapshot, "xep-loai").sentence())
                .startsWith(
                        "5/21 đơn vị có bảng chấm điểm; ở 2 đơn vị loại tự xếp trùng với loại theo điểm, ở 2 đơn vị")
                .contains("MẪU – không phải điểm chính thức");
        assertThat(head(year, plain, "xep-loai").sentence()).startsWith("Chưa có đơn vị nào gửi bảng chấm điểm");
    }

    /** All points but at the criterion on new places. */
    private static Map<String, Long> points(long newPlaces) {
        return Map.of(
                "TC01", 10L, "TC02", 10L, "TC03", 15L, "TC04", 10L, "TC05", 10L, "TC06", newPlaces, "TC07", 15L, "TC08",
                5L, "TC09", 10L);
    }

    @Test
    void listsEveryPlaceWithTheListItIsOnAndHowItStands() {
        List<FollowRows.Place> rows =
                rows(BEFORE, BEFORE.snapshot(), "diem-theo-doi", "hotspots", FollowRows.Place.class);

        assertThat(rows).hasSize(11);
        assertThat(rows.get(0).list()).isEqualTo("phải triệt xóa");
        assertThat(rows.get(0).baseline()).isEqualTo("phức tạp (~)");
        assertThat(rows.get(3).list()).isEqualTo("đã bàn giao 2021");
        assertThat(rows).extracting(FollowRows.Place::state).allMatch(state -> state.matches("[●▼○] .*"));
    }

    @Test
    void saysOfNoPlaceThatItIsAsThePlanWantsWhereThePlanFollowsNone() {
        assertThat(head(CITY, JUNE, "diem-theo-doi").sentence())
                .isEqualTo("11 điểm trong danh sách thuộc địa bàn; kế hoạch này không theo dõi từng điểm.");
        assertThat(head(BEFORE, BEFORE.snapshot(), "diem-theo-doi").sentence()).contains("điểm chưa đạt yêu cầu");
    }

    @Test
    void printsPlacesForTheRestrictedAudienceOnly() {
        ReportDefinition report = report(BEFORE, "diem-theo-doi");
        var open = new ReportDefinition(
                report.id(),
                report.title(),
                report.issuer(),
                Audience.LEADERSHIP,
                report.periods(),
                report.parts(),
                report.unitColumns(),
                report.recipients(),
                report.companions(),
                report.per());

        assertThat(report.audience()).isEqualTo(Audience.RESTRICTED);
        assertThatIllegalStateException()
                .isThrownBy(() -> WholeReport.write(BEFORE.snapshot(), BEFORE.programme(), open, Catalogue.in("vi")))
                .withMessageContaining("must be 'restricted'");
    }

    private static FollowRows.Head head(SamplePeriod sample, Snapshot snapshot, String report) {
        return rows(sample, snapshot, report, "follow-head", FollowRows.Head.class)
                .get(0);
    }

    private static <T> List<T> rows(SamplePeriod sample, Snapshot snapshot, String id, String part, Class<T> type) {
        Contacts contacts = Contacts.read(JOBS, sample.programme().units(), new Faults());
        return WholeReport.write(snapshot, sample.programme(), report(sample, id), Catalogue.in("vi"), contacts)
                .tables()
                .get(part)
                .stream()
                .map(type::cast)
                .toList();
    }

    private static ReportDefinition report(SamplePeriod sample, String id) {
        return ReportFile.read(JOBS, sample.programme()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
