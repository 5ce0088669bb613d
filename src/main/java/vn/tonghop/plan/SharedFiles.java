package vn.tonghop.plan;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.WorkingDays;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormFile;
import vn.tonghop.plan.form.RowList;
import vn.tonghop.plan.register.HotspotRows;
import vn.tonghop.plan.register.Register;
import vn.tonghop.plan.rubric.Rubrics;

/** What all programmes of a {@code jobs/} folder have in common: units, holidays, places and forms. */
public record SharedFiles(
        Path jobs, OrgUnits units, WorkingDays workingDays, Register register, Map<String, Form> forms) {

    public SharedFiles {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    /** With every form that there is. */
    public static SharedFiles read(Path jobs, Faults faults) {
        return read(jobs, FormFile.ids(jobs.resolve("forms")), faults);
    }

    /** With the named forms, as far as they exist. */
    static SharedFiles read(Path jobs, Collection<String> forms, Faults faults) {
        OrgUnits units = OrgUnits.read(jobs.resolve("org-units.csv"), faults);
        Register register = Register.read(jobs, units, faults);
        Map<String, RowList> lists =
                Map.of("HOTSPOTS", new HotspotRows(register), "RUBRIC", Rubrics.read(jobs, faults.in(Rubrics.FOLDER)));
        return new SharedFiles(
                jobs,
                units,
                WorkingDays.read(jobs.resolve("holidays.csv"), faults),
                register,
                FormFile.readAll(jobs.resolve("forms"), forms, lists, faults.in("forms")));
    }
}
