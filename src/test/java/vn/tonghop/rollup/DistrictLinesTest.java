package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;

/** In 2024 a district sends its own work and that of its communes in one workbook. */
class DistrictLinesTest {

    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2024");
    private static final Period HALF = Period.parse("2024-H1").orElseThrow();
    private static final String BA_DINH = "001";
    private static final String PHUC_XA = "00001";
    private static final String TRUC_BACH = "00004";

    @Test
    void aDistrictStandsForItselfAndItsCommunes() {
        Snapshot snapshot =
                rolled(total(BA_DINH, "T_NGUOI[ND]", 7), total(PHUC_XA, "U_TT_ND", 20), total(TRUC_BACH, "U_TT_ND", 3));

        assertThat(line(snapshot, BA_DINH).get("HN24-03a").actual()).isEqualByComparingTo("30");
        assertThat(line(snapshot, "002")).doesNotContainKey("HN24-03a");
    }

    @Test
    void aRatioOfADistrictIsThatOfItsCommunesTogether() {
        Snapshot snapshot = rolled(
                total(PHUC_XA, "U_KT_PT", 2),
                total(PHUC_XA, "U_CS_PT", 4),
                total(TRUC_BACH, "U_KT_PT", 1),
                total(TRUC_BACH, "U_CS_PT", 8));

        UnitFigure figure = line(snapshot, BA_DINH).get("HN24-09b");
        assertThat(figure.actual()).isEqualByComparingTo("3");
        assertThat(figure.denominator().orElseThrow()).isEqualByComparingTo("12");
    }

    @Test
    void aPartThatIsKnownOnlyAtTheYearsEndIsNoFailure() {
        Snapshot snapshot = rolled(total("006", "P_CUOI[H01]", 0));

        assertThat(snapshot.figures())
                .filteredOn(figure -> figure.indicator().equals("HN24-08"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.standing()).isEqualTo(Standing.NOT_JUDGED);
                    assertThat(figure.unfulfilled()).isEmpty();
                });
    }

    private static Snapshot rolled(UnitTotal... totals) {
        return new RollUp(HANOI, HALF, Instant.parse("2024-06-21T01:00:00Z")).roll(1, "0", List.of(totals), List.of());
    }

    private static Map<String, UnitFigure> line(Snapshot snapshot, String unit) {
        return snapshot.units().stream()
                .filter(line -> line.unit().code().equals(unit))
                .findFirst()
                .map(UnitLine::figures)
                .orElseThrow();
    }

    private static UnitTotal total(String unit, String term, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new UnitTotal(unit, Term.parse(term).orElseThrow(), number, number, true, 6);
    }
}
