package vn.tonghop.rollup.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;

/**
 * One reporter in a roll-up: how its report stands, and its part in each indicator it owes.
 *
 * @param receivedAt of the version that counts, or of the refused or late file; empty when nothing came
 * @param version number of the version that counts; 0 when none does
 * @param queries open queries of that version
 * @param reason why the unit is not counted; empty when it is
 * @param review what the reviewer has done to the version that counts
 * @param figures by indicator code; an indicator that the unit never reported is not in it
 * @param extended until the end of which day the unit was given time; days late are those after it
 */
public record UnitLine(
        OrgUnit unit,
        UnitState state,
        Optional<Instant> receivedAt,
        int daysLate,
        int version,
        int queries,
        Why reason,
        Review review,
        Map<String, UnitFigure> figures,
        Optional<LocalDate> extended) {

    public UnitLine {
        figures = Map.copyOf(figures);
    }

    /** Of a unit that was given no more time than the others. */
    public UnitLine(
            OrgUnit unit,
            UnitState state,
            Optional<Instant> receivedAt,
            int daysLate,
            int version,
            int queries,
            Why reason,
            Review review,
            Map<String, UnitFigure> figures) {
        this(unit, state, receivedAt, daysLate, version, queries, reason, review, figures, Optional.empty());
    }

    /** The same of a unit that was given time, if it was. */
    public UnitLine until(Optional<LocalDate> lastDay) {
        return new UnitLine(unit, state, receivedAt, daysLate, version, queries, reason, review, figures, lastDay);
    }

    /** Whether the figures count but may still change: a query is open or the approval is missing. */
    public boolean isProvisional() {
        return state.counts() && (queries > 0 || !review.approved());
    }
}
