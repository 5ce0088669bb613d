package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Standing;

/** An indicator together with its figure. */
public record Measured(Indicator indicator, Period period, Figure figure, SmallCounts smallCounts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS_OF_QUARTER = 3;
    /** Twelve times the count that is shown: even after a month that is more than four. */
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(60);

    /** Without its verdict where that would tell too much of a hidden count. */
    static Measured of(Indicator indicator, Period period, Figure figure, SmallCounts smallCounts) {
        var measured = new Measured(indicator, period, figure, smallCounts);
        return measured.isVerdictTelling() ? new Measured(indicator, period, figure.unjudged(), smallCounts) : measured;
    }

    /** A count from 1 to 4 against a level far above it is behind whatever it is; any other verdict narrows it down. */
    private boolean isVerdictTelling() {
        boolean farBelow = isSmallCount()
                && kind() == IndicatorKind.COUNT
                && !isLimit()
                && figure.standing().isBad()
                && target().filter(level -> level.value().compareTo(FAR_ABOVE) >= 0)
                        .isPresent();
        return smallCounts.guards(indicator)
                && !isClosed()
                && isJudged()
                && kind() != IndicatorKind.ZERO_TOLERANCE
                && isHidden()
                && !farBelow;
    }

    /** Whether nothing may be said that only holds of a figure with its verdict. */
    boolean isVerdictHidden() {
        return smallCounts.guards(indicator) && !isClosed() && !isJudged() && isHidden();
    }

    /** As its mark says, too. */
    private boolean isSmallCount() {
        return hiddenMark(figure.actual()).equals(SmallCounts.SMALL_MARK)
                && figure.denominator().isEmpty();
    }

    /** The level in force on the last day. */
    public Optional<Target> target() {
        return indicator.target(period.end());
    }

    public IndicatorKind kind() {
        return indicator.kind();
    }

    /** Whether the level is the most that may happen. */
    public boolean isLimit() {
        return indicator.polarity() == Polarity.LOWER;
    }

    /** Whether it is a part of a whole, of which a percentage says something. */
    public boolean isShare() {
        return kind() == IndicatorKind.RATIO || kind().countsUnits();
    }

    /** Whether it is asked by quarter and no quarter is over yet. */
    public boolean isBeforeFirstQuarter() {
        return kind() == IndicatorKind.FREQUENCY && period.lastMonth() < MONTHS_OF_QUARTER;
    }

    public boolean isYearOver() {
        return period.daysElapsed() == period.daysOfYear();
    }

    public boolean isNeutral() {
        return indicator.isNeutral();
    }

    /** Whether any unit reported it at all, and enough of them: nothing is not zero. */
    public boolean hasData() {
        return figure.coverage().isGiven();
    }

    /** Whether some reported it, but fewer than the plan wants for a figure. */
    public boolean isWithheld() {
        return figure.coverage().withheld() && figure.coverage().hasAny();
    }

    public boolean isNotApplicable() {
        return figure.denominator().filter(whole -> whole.signum() == 0).isPresent();
    }

    public boolean isBehind() {
        return figure.standing().isBad();
    }

    public boolean isJudged() {
        return figure.standing() != Standing.NOT_JUDGED;
    }

    public boolean isHidden() {
        return hides(figure.actual())
                || figure.denominator().filter(this::hides).isPresent();
    }

    public boolean hides(BigDecimal count) {
        return smallCounts.hides(indicator, count);
    }

    /** Whether single units may not be told. */
    public boolean tellsNoUnits() {
        return smallCounts.tellsNoUnits(indicator);
    }

    /** Whether none of its figures is for the reader. */
    public boolean isClosed() {
        return smallCounts.isClosed(indicator);
    }

    /** The name of the words that stand for a hidden count. */
    public String hiddenMark(BigDecimal count) {
        return smallCounts.mark(indicator, count);
    }

    /** Actual over denominator; empty for plain counts and where it is not applicable. */
    public Optional<Share> ratio() {
        return figure.denominator().filter(whole -> whole.signum() > 0).map(whole -> new Share(figure.actual(), whole));
    }

    /** How much of the plan is reached; empty where there is nothing to compare or nobody may know. */
    public Optional<Share> ofPlan() {
        if (isNeutral() || isLimit() || !hasData() || isHidden() || isBeforeFirstQuarter()) {
            return Optional.empty();
        }
        return ofPlan(figure.actual(), figure.denominator());
    }

    /** How much of the plan of this year that would be. */
    Optional<Share> ofPlan(BigDecimal actual, Optional<BigDecimal> denominator) {
        return target().filter(level -> level.value().signum() > 0)
                .flatMap(level -> level.percent()
                        ? denominator
                                .filter(whole -> whole.signum() > 0)
                                .map(whole -> new Share(actual.multiply(HUNDRED), whole.multiply(level.value())))
                        : Optional.of(new Share(actual, level.value())));
    }

    /** Key of the word that says how it stands. */
    public String standing() {
        return switch (figure.standing()) {
            case MET -> "standing.met";
            case ON_TRACK -> "standing.on-track";
            case BEHIND -> "standing.behind";
            case NOT_MET -> "standing.not-met";
            case NOT_JUDGED -> whyNotJudged();
        };
    }

    public String mark() {
        return switch (figure.standing()) {
            case MET -> "●";
            case ON_TRACK -> "▲";
            case BEHIND, NOT_MET -> "▼";
            case NOT_JUDGED -> isNeutral() ? "" : "○";
        };
    }

    private String whyNotJudged() {
        if (isNeutral() && !isWithheld()) {
            return "standing.neutral";
        }
        if (!hasData()) {
            return isWithheld() ? "standing.withheld" : "standing.no-data";
        }
        if (isNotApplicable()) {
            return "standing.not-applicable";
        }
        if (isVerdictHidden()) {
            return "standing.hidden";
        }
        if (isBeforeFirstQuarter()) {
            return "standing.no-quarter";
        }
        if (kind() == IndicatorKind.COMPOSITE
                && !isYearOver()
                && figure.coverage().isComplete()) {
            return "standing.year-end";
        }
        if (kind() == IndicatorKind.COMPOSITE || kind() == IndicatorKind.ZERO_TOLERANCE) {
            return "standing.incomplete";
        }
        return target().isEmpty() ? "standing.no-base" : "standing.year-end";
    }
}
