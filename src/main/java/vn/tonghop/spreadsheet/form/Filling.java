package vn.tonghop.spreadsheet.form;

import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.submission.Value;

/**
 * What stands in one workbook of a form.
 *
 * @param statuses by sheet code; a sheet that is not named has an empty status cell
 * @param values what is typed into the cells; a value for a grey cell is typed over its formula, and one for a cell of
 *     the identity sheet replaces what is filled in beforehand
 */
public record Filling(
        OrgUnit unit, Period period, int sendNumber, Map<String, SheetStatus> statuses, Map<FormCell, Value> values) {

    public Filling {
        statuses = Map.copyOf(statuses);
        values = Map.copyOf(values);
    }

    /** An empty form for a unit and a period. */
    public static Filling blank(OrgUnit unit, Period period) {
        return new Filling(unit, period, 1, Map.of(), Map.of());
    }
}
