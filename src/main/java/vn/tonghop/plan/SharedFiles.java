package vn.tonghop.plan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.WorkingDays;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormFile;

/** What all programmes of a {@code jobs/} folder have in common: units, holidays and forms. */
public record SharedFiles(Path jobs, OrgUnits units, WorkingDays workingDays, Map<String, Form> forms) {

    public SharedFiles {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    public static SharedFiles read(Path jobs, Faults faults) {
        return new SharedFiles(
                jobs,
                OrgUnits.read(jobs.resolve("org-units.csv"), faults),
                WorkingDays.read(jobs.resolve("holidays.csv"), faults),
                FormFile.readAll(jobs.resolve("forms"), Map.of(), faults.in("forms")));
    }
}
