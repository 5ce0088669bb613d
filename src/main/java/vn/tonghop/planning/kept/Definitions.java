package vn.tonghop.planning.kept;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.kept.Keep;
import vn.tonghop.definition.kept.Made;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.SpecialDay;
import vn.tonghop.period.WorkingDays;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.validation.Rules;

/** All that a file of a programme is checked by. */
public record Definitions(Programme programme, Rules rules) {

    private static final List<Made<?>> NO_RECORDS = List.of(
            new Made<>(OrgUnits.class, OrgUnits::ever, units -> new OrgUnits(all(units, OrgUnit.class))),
            new Made<>(
                    WorkingDays.class,
                    days -> days.listed(LocalDate.MIN, LocalDate.MAX),
                    days -> new WorkingDays(all(days, SpecialDay.class))));

    /**
     * Reads them from {@code jobs/}, each fault of each file being told.
     *
     * @throws vn.tonghop.definition.DefinitionException with the list of all faults
     */
    public static Definitions read(Path jobs, String id) {
        return with(ProgrammeFiles.read(jobs, id), jobs);
    }

    /** As {@link #read}, or what an earlier run has kept of it, while nothing in {@code jobs/} has changed. */
    public static Definitions kept(Path jobs, String id, Keep keep) {
        Path from = jobs.toAbsolutePath().normalize();
        return keep.form(id, from, NO_RECORDS).get(Definitions.class, () -> read(jobs, id));
    }

    /** With a programme that was read already. */
    public static Definitions with(Programme programme, Path jobs) {
        var faults = new Faults();
        Rules rules = Rules.read(jobs, faults, programme);
        faults.stopIfAny();
        return new Definitions(programme, rules);
    }

    private static <T> List<T> all(List<?> values, Class<T> type) {
        List<T> all = new ArrayList<>(values.size());
        for (Object value : values) {
            all.add(type.cast(value));
        }
        return all;
    }
}
