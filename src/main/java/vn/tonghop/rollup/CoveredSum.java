package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.plan.indicator.MissingData;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Adds units up while keeping who is in the sum; who did not report is treated as the plan says. */
final class CoveredSum {

    private final MissingData missing;
    private final List<String> included = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private BigDecimal actual = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;

    CoveredSum(MissingData missing) {
        this.missing = missing;
    }

    void add(String unit, Optional<UnitFigure> figure) {
        if (figure.filter(this::mayBeIn).isEmpty()) {
            absent.add(unit);
            return;
        }
        included.add(unit);
        actual = actual.add(figure.get().actual());
        denominator = denominator.add(figure.get().denominator().orElse(BigDecimal.ZERO));
        if (!figure.get().current()) {
            stale.add(unit);
        }
    }

    /** A part that no unit of today answers for; it is in the sum and in no count of units. */
    void add(RollUp.Rest rest) {
        actual = actual.add(rest.numerator());
        denominator = denominator.add(rest.denominator());
    }

    private boolean mayBeIn(UnitFigure figure) {
        return figure.current() || missing.stale() == MissingData.Stale.CARRY_LAST;
    }

    BigDecimal actual() {
        return actual;
    }

    BigDecimal denominator() {
        return denominator;
    }

    /** Codes of the units that are in the sum. */
    List<String> included() {
        return List.copyOf(included);
    }

    boolean isKnown() {
        return coverage().isGiven();
    }

    Coverage coverage() {
        return coverage(Set.of());
    }

    /** @param gaps codes of units that lack an earlier report, whether they are in the sum or not */
    Coverage coverage(Set<String> gaps) {
        int due = included.size() + absent.size();
        return new Coverage(
                due,
                included.size() - stale.size(),
                stale,
                absent,
                included.stream().filter(gaps::contains).toList(),
                missing.withholds(included.size(), due));
    }
}
