package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Adds units up while keeping who is in the sum. */
final class CoveredSum {

    private final List<String> stale = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private BigDecimal actual = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;
    private int current;

    void add(String unit, Optional<UnitFigure> figure) {
        if (figure.isEmpty()) {
            absent.add(unit);
            return;
        }
        actual = actual.add(figure.get().actual());
        denominator = denominator.add(figure.get().denominator().orElse(BigDecimal.ZERO));
        if (figure.get().current()) {
            current++;
        } else {
            stale.add(unit);
        }
    }

    BigDecimal actual() {
        return actual;
    }

    BigDecimal denominator() {
        return denominator;
    }

    boolean isKnown() {
        return current + stale.size() > 0;
    }

    Coverage coverage() {
        return new Coverage(current + stale.size() + absent.size(), current, stale, absent);
    }
}
