package vn.tonghop.plan.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;

/** A list kept outside the forms, such as that of the units or of the hotspots, whose lines are rows of a table. */
public interface RowList {

    /** The rows that a reporter finds on its form for a period that ends on that day, none when none are its own. */
    List<FormRow> rows(OrgUnits units, OrgUnit reporter, LocalDate day);

    /** Whether some reporter could find a row of that code on its form. */
    boolean mayHave(String code);

    /** The units of some kinds at or below the reporter. */
    record Units(Set<UnitKind> kinds) implements RowList {

        public Units {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public List<FormRow> rows(OrgUnits units, OrgUnit reporter, LocalDate day) {
            return units.subtree(reporter.code(), day).stream()
                    .filter(unit -> kinds.contains(unit.kind()))
                    .map(unit -> new FormRow(unit.code(), unit.name(), "", false, Optional.empty()))
                    .toList();
        }

        @Override
        public boolean mayHave(String code) {
            return true;
        }
    }
}
