package vn.tonghop.cli.bench.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

class CountryStoreTest {

    private static final Country SMALL = new Country(3, 12, 4);
    private static final int MONTHS = 12;

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    static Path jobs;

    private static DataSource dataSource;
    private static CountryStore store;
    private static int filled;

    @BeforeAll
    static void fill() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
        new CountryJobs(Path.of("jobs"), jobs).write(SMALL);
        store = new CountryStore(dataSource, jobs, SMALL);
        filled = store.fill();
    }

    @Test
    void everyUnitReportsEveryElementInEveryMonth() {
        assertThat(filled).isEqualTo(12 * MONTHS * Country.ELEMENTS);
        assertThat(Country.VIET_NAM.communes()).hasSize(3321);
        assertThat(Country.VIET_NAM.communes().values()).contains("01", "34").doesNotContain("00", "35");
    }

    @Test
    void theRollUpOfTheYearAddsUpWhatIsInTheTable() {
        store.forgetRollUps();

        Snapshot year = store.rollUp(Scale.NATION).get();

        assertThat(year.figures()).hasSize(20).allSatisfy(figure -> {
            assertThat(figure.coverage().due()).isEqualTo(12);
            assertThat(figure.coverage().absent()).isEmpty();
        });
        assertThat(year.figures().stream().map(Figure::actual).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(stored("ca-nuoc"));
    }

    @Test
    void aProvinceAndACityAreProgrammesOfTheirOwn() {
        store.forgetRollUps();

        assertThat(store.rollUp(Scale.PROVINCE).get().units()).hasSize(4);
        assertThat(store.rollUp(Scale.CITY).get().units()).hasSize(4);
    }

    @Test
    void thePlainQueryAddsUpByProvinceAndOverAll() {
        assertThat(store.groupingSets()).isEqualTo((3 + 1) * Country.ELEMENTS);
    }

    @Test
    void eachSideIsRunAsOftenAsTheOther() {
        assertThat(NationCommand.seconds(store))
                .containsOnlyKeys("NATION", "PROVINCE", "CITY", NationCommand.QUERY)
                .allSatisfy((name, runs) -> assertThat(runs).hasSize(NationCommand.RUNS));
    }

    private static BigDecimal stored(String programme) {
        List<BigDecimal> sum = new JdbcTemplate(dataSource)
                .queryForList(
                        "select sum(o.number) from observation o join submission s on s.id = o.submission_id"
                                + " where s.programme = ?",
                        BigDecimal.class,
                        programme);
        return sum.get(0);
    }
}
