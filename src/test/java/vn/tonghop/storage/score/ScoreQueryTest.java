package vn.tonghop.storage.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.score.UnitScore;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Value;

class ScoreQueryTest {

    private static final Period YEAR = new Period(PeriodKind.YEAR, 2026, 1);
    private static final Instant AS_OF = Instant.parse("2026-12-20T01:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @BeforeAll
    static void schema() {
        Schema.migrate(DATABASE.dataSource());
    }

    @Test
    void readsTheSheetsOfTheReportsThatCountedAndNoOthers() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", YEAR, "2026-12-15T02:00:00Z")
                        .with("C_DIEM", "TC01", 10)
                        .with("C_DIEM", "TC02", 0)
                        .with("C_TD", "TC01", 9)
                        .with("C_LOAI", "", Value.choice(1, "CO_CHUYEN_BIEN")),
                Reported.by("00008", YEAR, "2026-12-15T03:00:00Z").with("T_NGUOI", "ND", 7),
                Reported.by("00025", YEAR, "2026-12-21T03:00:00Z").with("C_DIEM", "TC01", 5));
        var store = new SnapshotStore(DATABASE.dataSource(), Reported.HANOI);
        store.save(new RollUp(Reported.HANOI, YEAR, AS_OF).roll(1, "a1b2", List.of(), List.of()));

        Snapshot snapshot = store.find(YEAR, 1).orElseThrow();

        assertThat(snapshot.scores())
                .containsExactly(
                        new UnitScore("00004", Map.of("TC01", 10L, "TC02", 0L), Map.of("TC01", 9L), "CO_CHUYEN_BIEN"));
    }
}
