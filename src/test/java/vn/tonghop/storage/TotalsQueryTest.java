package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Value;

class TotalsQueryTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";
    private static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");
    private static final Term PEOPLE = new Term("T_NGUOI", "ND");
    private static final Term STOCK = new Term("F_CUOI", "");
    private static final Term INSPECTED = new Term("K_MOI", "DOI178_XA");
    private static final Term DOCUMENT = new Term("D_SOVB", "LONG_GHEP");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static DataSource dataSource;

    @BeforeAll
    static void migrate() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
    }

    @BeforeEach
    void empty() {
        JdbcClient.create(dataSource)
                .sql("truncate receipt, snapshot restart identity cascade")
                .update();
    }

    @Test
    void flowsAddUpOverMonthsAndStocksTakeTheLatest() {
        Reported.store(
                dataSource,
                may(BA_DINH).with("T_NGUOI", "ND", 30).with("F_CUOI", "KS", 10).with("F_CUOI", "NN", 5),
                june(BA_DINH).with("T_NGUOI", "ND", 12).with("F_CUOI", "KS", 11).with("F_CUOI", "NN", 5));

        assertThat(total(BA_DINH, PEOPLE).inPeriod()).isEqualByComparingTo("12");
        assertThat(total(BA_DINH, PEOPLE).toDate()).isEqualByComparingTo("42");
        assertThat(total(BA_DINH, STOCK).toDate()).isEqualByComparingTo("16");
        assertThat(total(BA_DINH, STOCK).inPeriod()).isEqualByComparingTo("16");
    }

    @Test
    void anEarlierMonthIsKnownButNotCurrent() {
        Reported.store(dataSource, may(BA_DINH).with("T_NGUOI", "ND", 30));

        UnitTotal total = total(BA_DINH, PEOPLE);

        assertThat(total.current()).isFalse();
        assertThat(total.inPeriod()).isEqualByComparingTo("0");
        assertThat(total.toDate()).isEqualByComparingTo("30");
    }

    @Test
    void aTermOfOneTeamLeavesTheOtherTeamOut() {
        Reported.store(
                dataSource,
                june(BA_DINH)
                        .with("K_MOI", "DOI178_XA/KS", 3)
                        .with("K_MOI", "DOI178_XA/NN", 4)
                        .with("K_MOI", "CA_XA/KS", 100)
                        .with("K_MOI", "DOI178_XA_KHAC/KS", 1000));

        assertThat(total(BA_DINH, INSPECTED).toDate()).isEqualByComparingTo("7");
    }

    @Test
    void aFilledInTextCountsAsOneAndWhatIsNotAvailableAsNothing() {
        Reported.store(
                dataSource,
                june(BA_DINH).with("D_SOVB", "LONG_GHEP", Value.of("12/KH-UBND")),
                june(NGOC_HA).with("T_NGUOI", "ND", Value.NOT_AVAILABLE));

        assertThat(total(BA_DINH, DOCUMENT).toDate()).isEqualByComparingTo("1");
        assertThat(totals(AS_OF)).noneMatch(total -> total.unit().equals(NGOC_HA));
    }

    @Test
    void whatCameASecondAfterTheMomentIsNotIn() {
        Reported.store(
                dataSource,
                Reported.by(BA_DINH, JUNE, "2026-06-17T01:00:00Z").with("T_NGUOI", "ND", 10),
                Reported.by(NGOC_HA, JUNE, "2026-06-17T01:00:01Z").with("T_NGUOI", "ND", 20));

        assertThat(totals(AS_OF)).extracting(UnitTotal::unit).containsExactly(BA_DINH);
    }

    @Test
    void aQuartersOwnWorkbookIsKeptBesideItsMonthsAndNotAddedToThem() {
        Period quarter = Period.parse("2026-Q2").orElseThrow();
        Reported.store(
                dataSource,
                may(BA_DINH).with("T_NGUOI", "ND", 30),
                june(BA_DINH).with("T_NGUOI", "ND", 12),
                Reported.by(BA_DINH, quarter, "2026-06-15T03:00:00Z").with("T_NGUOI", "ND", 42));

        assertThat(total(BA_DINH, PEOPLE).inPeriod()).isEqualByComparingTo("12");
        assertThat(total(BA_DINH, PEOPLE).toDate()).isEqualByComparingTo("42");
    }

    private static Reported may(String unit) {
        return Reported.by(unit, MAY, "2026-05-15T02:00:00Z");
    }

    private static Reported june(String unit) {
        return Reported.by(unit, JUNE, "2026-06-15T02:00:00Z");
    }

    private static List<UnitTotal> totals(Instant asOf) {
        List<MeasuredTerm> terms = List.of(
                new MeasuredTerm(PEOPLE, true),
                new MeasuredTerm(STOCK, false),
                new MeasuredTerm(INSPECTED, true),
                new MeasuredTerm(DOCUMENT, false));
        return new TotalsQuery(dataSource, Reported.HANOI.id()).totals(JUNE, asOf, terms);
    }

    private static UnitTotal total(String unit, Term term) {
        return totals(AS_OF).stream()
                .filter(total -> total.unit().equals(unit) && total.term().equals(term))
                .collect(Collectors.toMap(UnitTotal::unit, Function.identity()))
                .get(unit);
    }
}
