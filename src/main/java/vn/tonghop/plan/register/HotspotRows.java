package vn.tonghop.plan.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.RowList;

/**
 * The places of the register as rows of a form: every reporter finds those that lie in it on that day, a body inside a
 * commune those of its commune.
 */
public record HotspotRows(Register register) implements RowList {

    @Override
    public List<FormRow> rows(OrgUnits units, OrgUnit reporter, LocalDate day) {
        String ground = reporter.kind() == UnitKind.BODY ? reporter.parent() : reporter.code();
        Set<String> own =
                units.subtree(ground, day).stream().map(OrgUnit::code).collect(Collectors.toUnmodifiableSet());
        return register.hotspots().stream()
                .filter(spot -> register.unitsOf(spot.code(), day).stream().anyMatch(own::contains))
                .map(spot -> new FormRow(spot.code(), spot.name(), "", false, Optional.empty()))
                .toList();
    }

    @Override
    public boolean mayHave(String code) {
        return register.find(code).isPresent();
    }
}
