package vn.tonghop.job.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.ExtensionStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Whatever comes or is done later, a roll-up of an earlier moment comes out as it did then. */
class AsOfReplayTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant BEGIN = Instant.parse("2026-06-15T00:00:00Z");
    private static final List<String> WARDS = List.of("00004", "00008", "00025", "00070");
    private static final int HOURS = 40;

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static DataSource dataSource;
    private static Rolling rolling;
    private static ReceiptStore receipts;

    @BeforeAll
    static void migrate() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
        rolling = new Rolling(dataSource, Reported.HANOI, Path.of("jobs"));
        receipts = new ReceiptStore(dataSource, Reported.HANOI.id());
    }

    @Test
    void everyEarlierRollUpComesOutAgainWithTheSameFiguresAndTheSameHash() {
        var chance = new Random(641);
        List<Snapshot> asTheyWere = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            happens(hour, chance);
            if (hour % 4 == 0) {
                asTheyWere.add(rolled(at(hour)));
            }
        }

        assertThat(asTheyWere.get(asTheyWere.size() - 1).units())
                .anyMatch(line -> line.extended().isPresent());
        assertThat(asTheyWere).extracting(snapshot -> snapshot.inputHash()).doesNotHaveDuplicates();
        assertThat(asTheyWere).allSatisfy(then -> same(rolled(then.asOf())).isEqualTo(then));
    }

    @Test
    void aFinishedRollUpCannotBeChanged() {
        new SnapshotStore(dataSource, Reported.HANOI).save(rolled(BEGIN.minusSeconds(1)));

        for (String change : List.of(
                "update snapshot set as_of = now()",
                "update figure set actual = 1",
                "update unit_line set version = 1",
                "update unit_figures set actuals = '{1}'",
                "update counted_versions set places = '{1}'",
                "update outlook set no = 1",
                "update unit_then set actual = 1",
                "update recut_figure set actual = 1",
                "delete from figure",
                "delete from snapshot",
                "delete from attention where false",
                "truncate unit_quality",
                "truncate snapshot cascade",
                "truncate receipt cascade")) {
            assertThatThrownBy(() -> JdbcClient.create(dataSource).sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("a roll-up is never changed");
        }
    }

    /** A report comes, new or corrected, of June or of a month before; now and then one is taken back. */
    private static void happens(int hour, Random chance) {
        String ward = WARDS.get(chance.nextInt(WARDS.size()));
        Period month = Period.month(2026, 5 + chance.nextInt(2));
        Reported.store(
                dataSource,
                Reported.by(ward, month, at(hour).minusSeconds(60).toString())
                        .sent(1 + hour, chance.nextBoolean() ? SubmissionType.OFFICIAL : SubmissionType.CORRECTION)
                        .with("T_NGUOI", "ND", 1 + chance.nextInt(500))
                        .with("F_CUOI", "KS", 50 + chance.nextInt(50))
                        .with("K_MOI", "DOI178_XA/KS", chance.nextInt(50)));
        if (chance.nextInt(3) == 0) {
            give(WARDS.get(chance.nextInt(WARDS.size())), LocalDate.of(2026, 6, 18 + chance.nextInt(9)), hour);
        }
        if (chance.nextInt(3) == 0) {
            var subject = new Subject(ward, "BM01-PCMD", month.code(), 1);
            new ActLog(dataSource, Reported.HANOI.id())
                    .append(
                            Doer.NOBODY,
                            at(hour).minusSeconds(30),
                            List.of(LoggedAct.of(Act.WITHDRAW, subject, "nhầm")));
        }
    }

    private static void give(String ward, LocalDate lastDay, int hour) {
        Instant given = at(hour).minusSeconds(40);
        new ExtensionStore(dataSource, Reported.HANOI.id())
                .give(JUNE.code(), new ExtensionStore.Extension(ward, lastDay, "mất điện", "so-vhtt", given));
        new ActLog(dataSource, Reported.HANOI.id())
                .append(
                        Doer.NOBODY,
                        given,
                        List.of(LoggedAct.of(Act.EXTEND, Subject.ofUnit(ward, JUNE.code()), lastDay + ": mất điện")));
    }

    private static Snapshot rolled(Instant asOf) {
        return rolling.roll(JUNE, asOf, 1, receipts.inputHash(JUNE, asOf));
    }

    private static RecursiveComparisonAssert<?> same(Object snapshot) {
        return assertThat(snapshot)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class);
    }

    private static Instant at(int hour) {
        return BEGIN.plus(hour, ChronoUnit.HOURS);
    }
}
