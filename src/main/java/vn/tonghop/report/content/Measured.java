package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Standing;

/** An indicator together with its figure. */
record Measured(Indicator indicator, Optional<Target> target, Figure figure, SmallCounts smallCounts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isNeutral() {
        return indicator.isNeutral();
    }

    /** Whether any unit reported it at all: nothing is not zero. */
    boolean hasData() {
        return figure.coverage().current() + figure.coverage().stale().size() > 0;
    }

    boolean isNotApplicable() {
        return figure.denominator().filter(whole -> whole.signum() == 0).isPresent();
    }

    boolean isBehind() {
        return figure.standing() == Standing.BEHIND || figure.standing() == Standing.NOT_MET;
    }

    boolean isJudged() {
        return figure.standing() != Standing.NOT_JUDGED;
    }

    boolean isHidden() {
        return hides(figure.actual())
                || figure.denominator().filter(this::hides).isPresent();
    }

    boolean hides(BigDecimal count) {
        return smallCounts.hides(indicator, count);
    }

    boolean isAboutPersons() {
        return smallCounts.isAboutPersons(indicator);
    }

    /** Actual over denominator; empty for plain counts and where it is not applicable. */
    Optional<Share> ratio() {
        return figure.denominator().filter(whole -> whole.signum() > 0).map(whole -> new Share(figure.actual(), whole));
    }

    /** How much of the plan is reached; empty where there is nothing to compare or nobody may know. */
    Optional<Share> ofPlan() {
        if (isNeutral() || !hasData() || isHidden()) {
            return Optional.empty();
        }
        return target.filter(level -> level.value().signum() > 0).flatMap(this::share);
    }

    private Optional<Share> share(Target level) {
        if (!level.percent()) {
            return Optional.of(new Share(figure.actual(), level.value()));
        }
        return ratio().map(share ->
                new Share(share.part().multiply(HUNDRED), share.whole().multiply(level.value())));
    }

    /** Key of the word that says how it stands. */
    String standing() {
        return switch (figure.standing()) {
            case MET -> "standing.met";
            case ON_TRACK -> "standing.on-track";
            case BEHIND -> "standing.behind";
            case NOT_MET -> "standing.not-met";
            case NOT_JUDGED -> whyNotJudged();
        };
    }

    String mark() {
        return switch (figure.standing()) {
            case MET -> "●";
            case ON_TRACK -> "▲";
            case BEHIND, NOT_MET -> "▼";
            case NOT_JUDGED -> isNeutral() ? "" : "○";
        };
    }

    private String whyNotJudged() {
        if (isNeutral()) {
            return "standing.neutral";
        }
        if (!hasData()) {
            return "standing.no-data";
        }
        if (isNotApplicable()) {
            return "standing.not-applicable";
        }
        return indicator.pace() == Pace.YEAR_END ? "standing.year-end" : "standing.no-data";
    }
}
