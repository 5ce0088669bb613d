package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.period.Period;
import vn.tonghop.storage.past.HistoryQuery;
import vn.tonghop.storage.past.KnownReports;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

class HistoryQueryTest {

    private static final Period APRIL = Period.month(2026, 4);
    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";
    private static final Instant IN_JUNE = Instant.parse("2026-06-15T02:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void knowsTheEarlierPeriodsOfTheSameUnitAndTheSamePeriodOfOthers() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, APRIL, "2026-04-15T02:00:00Z").with("F_CUOI", "KS", 9),
                Reported.by(BA_DINH, MAY, "2026-05-15T02:00:00Z").with("F_CUOI", "KS", 10),
                Reported.by(NGOC_HA, MAY, "2026-05-15T02:00:00Z").with("F_CUOI", "KS", 3),
                Reported.by(NGOC_HA, JUNE, "2026-06-14T02:00:00Z")
                        .with("F_CUOI", "KS", 4)
                        .with("F_CUOI", "NN", 0));

        Past past = past(BA_DINH, IN_JUNE);

        assertThat(past.earlier()).extracting(PastReport::period).containsExactly(APRIL, MAY);
        assertThat(past.last(JUNE).flatMap(report -> report.value("F_CUOI", "KS")))
                .contains(Value.of(10));
        assertThat(past.neighbours()).singleElement().satisfies(report -> {
            assertThat(report.unit()).isEqualTo(NGOC_HA);
            assertThat(report.period()).isEqualTo(JUNE);
            assertThat(report.value("F_CUOI", "KS")).contains(Value.of(4));
        });
        assertThat(past.below()).isEmpty();
    }

    @Test
    void knowsNothingThatCameLater() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, MAY, "2026-05-15T02:00:00Z").with("F_CUOI", "KS", 10),
                Reported.by(BA_DINH, MAY, "2026-06-15T02:00:00Z")
                        .sent(2, SubmissionType.OFFICIAL)
                        .with("F_CUOI", "KS", 12),
                Reported.by(NGOC_HA, JUNE, "2026-06-15T03:00:00Z").with("F_CUOI", "KS", 4));

        assertThat(lastStock(IN_JUNE)).contains(Value.of(10));
        assertThat(lastStock(IN_JUNE.plusSeconds(1))).contains(Value.of(12));
        assertThat(past(BA_DINH, IN_JUNE).neighbours()).isEmpty();
    }

    @Test
    void knowsAFileOfTheSameBatchOnceItIsAccepted() {
        KnownReports known = load(BA_DINH, IN_JUNE);
        Reported may = Reported.by(BA_DINH, MAY, "2026-06-14T02:00:00Z").with("F_CUOI", "KS", 7);

        known.add(may.reading().content().orElseThrow(), Instant.parse("2026-06-14T02:00:00Z"));

        assertThat(of(known, IN_JUNE).last(JUNE)).isPresent();
        assertThat(of(known, Instant.parse("2026-06-14T02:00:00Z")).last(JUNE)).isEmpty();
    }

    @Test
    void laysASupplementOverWhatItSupplements() {
        KnownReports known = load(BA_DINH, IN_JUNE);
        known.add(
                content(Reported.by(BA_DINH, MAY, "2026-05-15T02:00:00Z")
                        .with("F_CUOI", "KS", 7)
                        .with("T_LUOT", "ND", 50)),
                Instant.parse("2026-05-15T02:00:00Z"));
        known.add(
                content(Reported.by(BA_DINH, MAY, "2026-05-16T02:00:00Z")
                        .sent(2, SubmissionType.SUPPLEMENT)
                        .with("T_LUOT", "ND", 60)),
                Instant.parse("2026-05-16T02:00:00Z"));

        PastReport may = of(known, IN_JUNE).last(JUNE).orElseThrow();

        assertThat(may.value("F_CUOI", "KS")).contains(Value.of(7));
        assertThat(may.value("T_LUOT", "ND")).contains(Value.of(60));
    }

    private static SubmissionContent content(Reported report) {
        return report.reading().content().orElseThrow();
    }

    private static Optional<Value> lastStock(Instant moment) {
        return past(BA_DINH, moment).last(JUNE).flatMap(report -> report.value("F_CUOI", "KS"));
    }

    private static Past past(String unit, Instant moment) {
        return of(load(unit, moment), moment);
    }

    private static Past of(KnownReports known, Instant moment) {
        return known.before(moment).of(june(BA_DINH)).orElseThrow();
    }

    private static KnownReports load(String unit, Instant moment) {
        return new HistoryQuery(DATABASE.dataSource(), Reported.HANOI.id(), Reported.HANOI.units(), Set.of("F_CUOI"))
                .load(List.of(june(unit)), moment);
    }

    private static Identity june(String unit) {
        return Reported.by(unit, JUNE, "2026-06-15T02:00:00Z")
                .reading()
                .content()
                .orElseThrow()
                .identity();
    }
}
