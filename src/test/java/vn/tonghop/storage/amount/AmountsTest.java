package vn.tonghop.storage.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.period.Period;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Value;

class AmountsTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final String BEFORE = "17";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @RegisterExtension
    static final TestDatabase OLD = new TestDatabase();

    @Test
    void everyKindOfValueIsKeptInOneRow() {
        Reported.store(DATABASE.dataSource(), everyKind());

        assertThat(amounts()).containsExactly("7 -3 12.50 100000000000000000001 1000 0 C0 C2 T N _ _");
        assertThat(SaidTwice.differences(DATABASE.dataSource())).isEmpty();
    }

    @Test
    void readsEveryKindBack() {
        Reported.store(DATABASE.dataSource(), everyKind());

        Map<String, BigDecimal> read = new TreeMap<>();
        new AmountsQuery(DATABASE.dataSource()).each(List.of(1L), (submission, amounts) -> {
            while (amounts.next()) {
                String cell = amounts.layout().element(amounts.cell()) + (amounts.isChosen() ? " chosen" : "");
                read.put(cell, amounts.isWhole() ? BigDecimal.valueOf(amounts.whole()) : amounts.exact());
            }
        });

        assertThat(read.toString())
                .isEqualTo("{A_01=7, A_02=-3, A_03=12.50, A_04=100000000000000000001, A_05=1000, A_06=0,"
                        + " A_07 chosen=0, A_08 chosen=2, A_09=1, A_10=0}");
    }

    @Test
    void reportsWithTheSameCellsShareOneLayout() {
        Reported.store(
                DATABASE.dataSource(),
                by("00004").with("T_NGUOI", "ND", 1).with("F_CUOI", "KS", 2),
                by("00008").with("F_CUOI", "KS", 3).with("T_NGUOI", "ND", Value.NOT_REPORTED),
                by("00025").with("F_CUOI", "KS", 3));

        assertThat(amounts()).containsExactlyInAnyOrder("2 1", "3 _", "3");
        assertThat(JdbcClient.create(DATABASE.dataSource())
                        .sql("select cells from cell_layout where hash in (select layout from submission_amounts)")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("F_CUOI KS\nT_NGUOI ND", "F_CUOI KS");
    }

    @Test
    void whatAnEarlierVersionStoredIsKeptTheSameWay() {
        DataSource old = OLD.dataSource();
        Schema.migrateTo(old, BEFORE);
        JdbcClient jdbc = JdbcClient.create(old);
        jdbc.sql("insert into receipt (programme, sha256, file_name, folder) values ('p', 'h', '', '')")
                .update();
        jdbc.sql("""
                insert into submission (receipt_id, programme, unit, form, form_version, period, period_end, months, version,
                                        send_number, data_to, received_at, queries)
                values (1, 'p', '00004', 'F', 1, '2026-06', '2026-06-14', 1, 1, 1, '2026-06-14', now(), 0)
                """).update();
        jdbc.sql("""
                insert into observation values
                    (1, 'B', 'KS', 'REPORTED', 1.50, null, 's', 1, 1), (1, 'B', 'AN/KS', 'ZERO', 0, null, 's', 2, 1),
                    (1, 'A_1', '', 'REPORTED', 2, 'HAI', 's', 3, 1), (1, 'A', '', 'REPORTED', null, 'văn bản', 's', 4, 1),
                    (1, 'a', '', 'NOT_APPLICABLE', null, null, 's', 5, 1), (1, 'C', '', 'NOT_AVAILABLE', null, null, 's', 6, 1)
                """).update();

        Schema.migrate(old);

        assertThat(jdbc.sql("select amounts from submission_amounts")
                        .query(String.class)
                        .list())
                .containsExactly("T C2 0 1.50 _ N");
        assertThat(SaidTwice.differences(old)).isEmpty();
    }

    @Test
    void anyMixtureOfValuesIsSaidAlike() {
        var chance = ThreadLocalRandom.current();
        Reported report = by("00004");
        IntStream.range(0, 500).forEach(no -> {
            BigDecimal number = BigDecimal.valueOf(chance.nextLong(-1_000_000, 1_000_000), chance.nextInt(-3, 5));
            report.with("E_" + no % 50, "K" + no, chance.nextInt(4) == 0 ? Value.NOT_APPLICABLE : Value.of(number));
        });

        Reported.store(DATABASE.dataSource(), report);

        assertThat(SaidTwice.differences(DATABASE.dataSource())).isEmpty();
    }

    private static Reported everyKind() {
        return by("00004")
                .with("A_12", "", Value.NOT_AVAILABLE)
                .with("A_11", "", Value.NOT_REPORTED)
                .with("A_01", "", 7)
                .with("A_02", "", -3)
                .with("A_03", "", Value.of(new BigDecimal("12.50")))
                .with("A_04", "", Value.of(new BigDecimal("100000000000000000001")))
                .with("A_05", "", Value.of(new BigDecimal("1E+3")))
                .with("A_06", "", Value.ZERO)
                .with("A_07", "", Value.choice(0, "KHONG"))
                .with("A_08", "", Value.choice(2, "HAI"))
                .with("A_09", "", Value.of("12/KH-UBND"))
                .with("A_10", "", Value.NOT_APPLICABLE);
    }

    private static Reported by(String unit) {
        return Reported.by(unit, JUNE, "2026-06-15T02:00:00Z");
    }

    private static List<String> amounts() {
        return JdbcClient.create(DATABASE.dataSource())
                .sql("select amounts from submission_amounts")
                .query(String.class)
                .list();
    }
}
