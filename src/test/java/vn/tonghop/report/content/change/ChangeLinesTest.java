package vn.tonghop.report.content.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.book.BookContent.Text;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Reason;
import vn.tonghop.rollup.snapshot.change.Value;

class ChangeLinesTest {

    private static final String BEFORE = "hanoi-2026/2026-06/1";
    private static final Cause LATE = new Cause(Reason.LATE, "00004", "2026-05", 1);
    private static final Cause CORRECTED = new Cause(Reason.CORRECTED, "00008", "2026-06", 2);

    @Test
    void saysFromWhatToWhatAndWhy() {
        List<String> lines = lines(
                BEFORE, new Change("HN26-10c", "", ratio(1200, 4000), ratio(1234, 4100), List.of(LATE, CORRECTED)));

        assertThat(lines)
                .containsExactly(
                        "So với lần tổng hợp hanoi-2026/2026-06/1 của chính kỳ này, 1 chỉ tiêu thay đổi:",
                        CityMonth.PROGRAMME.indicator("HN26-10c").orElseThrow().name()
                                + " (HN26-10c): 1.200/4.000 = 30,00 % → 1.234/4.100 = 30,09 %. Lý do: báo cáo nhận thêm:"
                                + " Phường Ba Đình (tháng 5 năm 2026); báo cáo gửi lại: Phường Ngọc Hà (tháng 6 năm 2026).");
    }

    @Test
    void saysThatNothingChangedAndNothingWhereThereWasNoReport() {
        assertThat(lines(BEFORE))
                .containsExactly("So với lần tổng hợp hanoi-2026/2026-06/1: không số liệu nào đã báo cáo thay đổi.");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void saysThatFiguresOfThePeriodBeforeAreMeant() {
        assertThat(lines("hanoi-2026/2026-05/2", new Change("HN26-03a", "", count(10), count(17), List.of(LATE))))
                .first()
                .asString()
                .startsWith("Số liệu đã nêu ở lần tổng hợp hanoi-2026/2026-05/2 của kỳ trước, tính lại");
    }

    @Test
    void namesBothLevelsOfAnAmendedPlan() {
        var before = Optional.of(new Value(BigDecimal.TEN, Optional.empty(), Optional.of(BigDecimal.valueOf(5300))));
        var after = Optional.of(new Value(BigDecimal.TEN, Optional.empty(), Optional.of(BigDecimal.valueOf(5000))));

        assertThat(lines(BEFORE, new Change("HN26-03a", "", before, after, List.of(Cause.PLAN_AMENDED))))
                .last()
                .asString()
                .endsWith("10 → 10 (kế hoạch 5.300 → 5.000). Lý do: kế hoạch hoặc cách tính được sửa đổi.");
    }

    @Test
    void tellsNoSmallStepOfACountAboutPersonsAndNoUnitBehindIt() {
        var change = new Change("HN26-12a", "", count(40), count(42), List.of(LATE));

        assertThat(lines(BEFORE, change))
                .last()
                .asString()
                .contains("không nêu số vì số nhỏ về người")
                .doesNotContain("40")
                .doesNotContain("42")
                .doesNotContain("Ba Đình");
    }

    @Test
    void beginsWithTheFiguresThatMayBeSaid() {
        assertThat(lines(
                        BEFORE,
                        new Change("HN26-12a", "", count(40), count(42), List.of(LATE)),
                        new Change("HN26-10c", "", ratio(1200, 4000), ratio(1234, 4100), List.of(LATE))))
                .satisfiesExactly(
                        heading -> assertThat(heading).endsWith("2 chỉ tiêu thay đổi:"),
                        said -> assertThat(said).contains("(HN26-10c)"),
                        unsaid -> assertThat(unsaid).contains("(HN26-12a)"));
    }

    @Test
    void theSheetLeavesSingleUnitsCountsAboutPersonsOut() {
        Snapshot snapshot = with(
                BEFORE,
                new Change("HN26-12a", "", count(40), count(60), List.of(LATE)),
                new Change("HN26-12a", "00004", count(1), count(21), List.of(LATE)),
                new Change("HN26-03a", "00004", count(10), count(30), List.of(LATE)));

        var rows = new ChangeSheet(snapshot, CityMonth.PROGRAMME, Audience.LEADERSHIP, Catalogue.in("vi"))
                .write()
                .orElseThrow()
                .rows();

        assertThat(rows)
                .extracting(row -> ((Text) row.get(0)).text() + " " + ((Text) row.get(3)).text())
                .containsExactly("HN26-12a Tất cả đơn vị", "HN26-03a Phường Ba Đình");
    }

    @Test
    void aLongListIsCutOffWithHowManyMoreThereAre() {
        Change[] many = IntStream.range(0, 12)
                .mapToObj(i -> new Change("HN26-03a", "", count(10), count(17 + i), List.of(LATE)))
                .toArray(Change[]::new);

        assertThat(lines(BEFORE, many)).hasSize(12).last().asString().startsWith("và 2 chỉ tiêu khác");
    }

    @Test
    void aVerdictThatChangedAloneIsListed() {
        assertThat(lines(
                        BEFORE,
                        new Change(
                                "HN26-03a",
                                "",
                                judged(Standing.ON_TRACK, 100),
                                judged(Standing.BEHIND, 100),
                                List.of(Cause.PLAN_AMENDED))))
                .last()
                .asString()
                .contains("(HN26-03a): vẫn 10; đánh giá: đúng tiến độ → chậm. Lý do:");
    }

    @Test
    void aCoverageThatChangedAloneIsListed() {
        assertThat(lines(
                        BEFORE,
                        new Change(
                                "HN26-03a",
                                "",
                                judged(Standing.BEHIND, 100),
                                judged(Standing.BEHIND, 101),
                                List.of(LATE))))
                .last()
                .asString()
                .contains("(HN26-03a): vẫn 10; đơn vị có trong số liệu: 100/126 → 101/126. Lý do: báo cáo nhận thêm");
    }

    private static Optional<Value> judged(Standing standing, int in) {
        return Optional.of(new Value(
                BigDecimal.TEN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Value.Judged(standing.name(), in, 126))));
    }

    private static Optional<Value> count(long number) {
        return Optional.of(new Value(BigDecimal.valueOf(number), Optional.empty(), Optional.empty()));
    }

    private static Optional<Value> ratio(long part, long whole) {
        return Optional.of(
                new Value(BigDecimal.valueOf(part), Optional.of(BigDecimal.valueOf(whole)), Optional.empty()));
    }

    private static Snapshot with(String since, Change... changes) {
        return CityMonth.usual().snapshot().with(new Changes(since, List.of(changes)));
    }

    private static List<String> lines(String since, Change... changes) {
        return new ChangeLines(with(since, changes), CityMonth.PROGRAMME, Audience.LEADERSHIP, Catalogue.in("vi"))
                .write().stream()
                        .map(line -> line.text().replace('\u00A0', ' '))
                        .toList();
    }
}
