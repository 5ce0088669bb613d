package vn.tonghop.validation.quality;

import java.util.List;
import java.util.Optional;
import vn.tonghop.spreadsheet.form.FormCell;

/** A way in which a clerk gets a report wrong, as seen in practice; each is planted into an honest report. */
enum Mistake {
    OPENING_DIGITS_SWAPPED(r -> swapped(r, "F_DAU")),
    CLOSING_TYPED_OVER(r -> pick(r, "F_CUOI", 1).map(at -> r.force(at, r.now(at) + 3))),
    NEW_ONES_HOLD_THE_STOCK(r ->
            pick(r, "F_TANG", 0).filter(at -> r.now("F_DAU", at) >= 25).map(at -> r.put(at, r.now("F_DAU", at)))),
    CONDITIONAL_MORE_THAN_ALL(r -> beyond(r, "F_ANTT", "F_CUOI")),
    COMPLEX_MORE_THAN_ALL(r -> beyond(r, "F_PT", "F_CUOI")),
    COMMITTED_MORE_THAN_ALL(r -> beyond(r, "F_CK", "F_CUOI")),
    WOMEN_MORE_THAN_WORKERS(r -> beyond(r, "F_LDNU", "F_LD")),
    WORKERS_TIMES_TEN(r -> times(r, "F_LD", 8, 10)),
    WORKERS_IN_THE_WRONG_ROW(
            r -> pick(r, "F_LD", 0).filter(at -> r.now("F_CUOI", at) == 0).map(at -> r.put(at, 6))),
    FIRST_INSPECTIONS_AND_VISITS_SWAPPED(r ->
            pick(r, "K_MOI", 0).filter(at -> r.now("K_LUOT", at) > r.now(at)).map(at -> r.swap(at, "K_LUOT"))),
    COMPLEX_MORE_THAN_FIRST(r -> beyond(r, "K_PT", "K_MOI")),
    VIOLATIONS_MORE_THAN_VISITS(r -> beyond(r, "K_VP", "K_LUOT")),
    FINES_IN_THOUSANDS(r -> divided(r, "K_TIEN", 1_000)),
    FINES_IN_MILLIONS(r -> divided(r, "K_TIEN", 1_000_000)),
    FINES_TIMES_THOUSAND(r -> times(r, "K_TIEN", 1, 1_000)),
    FINED_LEFT_OUT(r -> emptied(r, "K_PTIEN", "K_TIEN")),
    FINES_LEFT_OUT(r -> emptied(r, "K_TIEN", "K_PTIEN")),
    VISITS_TIMES_TEN(r -> times(r, "K_LUOT", 2, 10)),
    TOLD_IN_A_ROW_WITHOUT_VISITS(
            r -> pick(r, "K_TTCHU", 0).filter(at -> r.now("K_LUOT", at) == 0).map(at -> r.put(at, 4))),
    ANY_TEAM_MORE_THAN_BOTH(r -> pick(r, "K_MOI_CHUNG", 0).map(at -> r.put(at, r.sum("K_MOI") + 2))),
    FIRST_INSPECTIONS_OF_ANOTHER_KIND(r -> pick(r, "K_MOI", 0)
            .filter(at -> r.stock(at) >= 1)
            .flatMap(at -> r.also("K_LUOT", at, r.stock(at) + 9).map(more -> r.put(at, r.stock(at) + 9)))),
    INSPECTIONS_CUMULATIVE(r -> r.cumulative(
            "K_LUOT", "K_MOI", "K_PT", "K_TAI", "K_VP", "K_NN", "K_CC", "K_PTIEN", "K_DC", "K_TTCHU", "K_TTLD")),
    PERSONS_AND_ATTENDANCES_SWAPPED(r ->
            pick(r, "T_NGUOI", 1).filter(at -> r.now("T_LUOT", at) > r.now(at)).map(at -> r.swap(at, "T_LUOT"))),
    WOMEN_MORE_THAN_ATTENDANCES(r -> beyond(r, "T_NU", "T_LUOT")),
    SESSIONS_LEFT_OUT(r -> emptied(r, "T_BUOI", "T_LUOT")),
    ATTENDANCES_TIMES_TEN(r -> times(r, "T_LUOT", 15, 10)),
    SESSIONS_TIMES_TEN(r -> times(r, "T_BUOI", 1, 10)),
    BROADCASTS_TIMES_TEN(r ->
            pick(r, "M_SL", 3).filter(at -> at.category().equals("PT")).map(at -> r.put(at, r.now(at) * 10))),
    WHOLE_REPORT_COPIED_FROM_LAST_MONTH(Planting::copyLast),
    WHOLE_REPORT_OF_A_NEIGHBOUR(Planting::copyNeighbour),
    WOMEN_MORE_THAN_TRAINEES(r -> beyond(r, "L_NU", "L_NGUOI")),
    CLASSES_LEFT_OUT(r -> emptied(r, "L_LOP", "L_NGUOI")),
    CARRIED_OVER_REPORTS_MISCOUNTED(r -> pick(r, "G_TON", 0).map(at -> r.put(at, r.now(at) + 1 + r.dice(3)))),
    IN_TIME_MORE_THAN_SETTLED(r -> beyond(r, "G_DH", "G_XL")),
    SETTLED_MORE_THAN_THERE_WERE(r ->
            pick(r, "G_XL", 0).map(at -> r.put(at, r.now("G_TON", at) + r.now("G_NHAN", at) + 3))),
    SERVED_MORE_THAN_ELIGIBLE(r ->
            pick(r, "S_SD", 0).filter(at -> r.carriesOut(at)).map(at -> r.put(at, r.toDate("S_DK") + 3))),
    PLACE_GRADE_NOT_CARRIED_OVER(r -> pick(r, "P_DAU", 0).map(at -> r.choose(at, (r.now(at) + 1) % 4))),
    DUTY_UNDONE(r -> pick(r, "D_CO", 1).filter(at -> r.before(at) == 1).map(at -> r.put(at, 0))),
    SPENT_LESS_THAN_BEFORE(r -> pick(r, "D_TIEN", 1)
            .filter(at -> at.category().equals("KINH_PHI_THUC_CHI") && r.before(at) > 0)
            .map(at -> r.put(at, r.now(at) / 10))),
    BUDGET_IN_MILLIONS(r -> divided(r, "D_TIEN", 1_000_000));

    /** Plants the mistake; empty where the report has no cell for it. */
    interface Plan {
        Optional<List<FormCell>> plant(Planting report);
    }

    private final Plan plan;

    Mistake(Plan plan) {
        this.plan = plan;
    }

    /** The cells that are wrong now, or nothing when the report has no room for such a mistake. */
    Optional<List<FormCell>> plant(Planting report) {
        return plan.plant(report);
    }

    private static Optional<FormCell> pick(Planting r, String element, long least) {
        return r.pick(element, cell -> r.now(cell) >= least);
    }

    private static Optional<List<FormCell>> beyond(Planting r, String part, String whole) {
        return r.pick(part, cell -> r.now(whole, cell) >= 1).map(at -> r.put(at, r.now(whole, at) + 1 + r.dice(4)));
    }

    private static Optional<List<FormCell>> times(Planting r, String element, long least, long factor) {
        return pick(r, element, least).map(at -> r.put(at, r.now(at) * factor));
    }

    private static Optional<List<FormCell>> divided(Planting r, String element, long by) {
        return pick(r, element, by).map(at -> r.put(at, r.now(at) / by));
    }

    private static Optional<List<FormCell>> emptied(Planting r, String element, String other) {
        return r.pick(element, cell -> r.now(other, cell) > 0 && r.now(cell) > 0)
                .map(r::empty);
    }

    private static Optional<List<FormCell>> swapped(Planting r, String element) {
        return r.pick(element, cell -> r.now(cell) >= 12 && r.now(cell) % 10 != r.now(cell) / 10 % 10)
                .map(at -> r.put(at, r.now(at) - r.now(at) % 100 + r.now(at) % 10 * 10 + r.now(at) / 10 % 10));
    }
}
