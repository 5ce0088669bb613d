package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.period.Period;
import vn.tonghop.storage.last.LastReported;
import vn.tonghop.storage.last.LastReported.Sender;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;

class LastReportedTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final Sender BA_DINH = new Sender("00004", "BM01-PCMD");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void knowsTheClosingFiguresOfTheLastSending() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", MAY, "2026-05-16T02:00:00Z").with("F_CUOI", "KS", 9),
                Reported.by("00004", JUNE, "2026-06-15T02:00:00Z").with("F_CUOI", "KS", 10),
                Reported.by("00004", JUNE, "2026-06-16T02:00:00Z")
                        .sent(2, SubmissionType.OFFICIAL)
                        .with("F_CUOI", "KS", 11)
                        .with("F_CUOI", "NN", Value.NOT_AVAILABLE)
                        .with("F_LD", "KS", 5));

        Map<Sender, List<Observation>> closing = last().endingOn(JUNE.end(), List.of("F_CUOI"));

        assertThat(closing).containsOnlyKeys(BA_DINH);
        assertThat(closing.get(BA_DINH))
                .extracting(seen -> seen.element() + "[" + seen.category() + "]", Observation::value)
                .containsExactly(tuple("F_CUOI[KS]", Value.of(11)), tuple("F_CUOI[NN]", Value.NOT_AVAILABLE));
    }

    @Test
    void knowsNothingOfAnEveOnWhichNobodyReported() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", MAY, "2026-05-16T02:00:00Z").with("F_CUOI", "KS", 9));

        assertThat(last().endingOn(JUNE.end(), List.of("F_CUOI"))).isEmpty();
        assertThat(last().rolledUpBefore(JUNE)).isEmpty();
    }

    @Test
    void takesTheLastRollUpBeforeThePeriod() {
        JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
        int revision = 0;
        for (String period : List.of("2025-12", "2026-04", "2026-05", "2026-06")) {
            jdbc.sql("""
                            insert into snapshot (programme, period, revision, as_of, plan_hash, input_hash)
                            values ('hanoi-2026', :period, :revision, now(), 'p', 'i')
                            """).param("period", period).param("revision", ++revision).update();
        }
        jdbc.sql("""
                        insert into unit_figures (snapshot_id, unit, indicators, actuals, denominators, current)
                        select id, '00004', '{HN26-10e}', '{42}', '{null}', '{true}' from snapshot where period = '2026-05'
                        """).update();

        LastReported.RolledUp known = last().rolledUpBefore(JUNE).orElseThrow();

        assertThat(known.period()).isEqualTo("2026-05");
        assertThat(known.figures().get("00004").get("HN26-10e").actual()).isEqualByComparingTo("42");
    }

    private static LastReported last() {
        return new LastReported(DATABASE.dataSource(), "hanoi-2026");
    }
}
