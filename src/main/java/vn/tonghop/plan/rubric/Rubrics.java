package vn.tonghop.plan.rubric;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.RowList;

/** All rubrics of all times; as rows of a form, the criteria of the one in force for the reporter. */
public record Rubrics(List<Rubric> all) implements RowList {

    public static final String FOLDER = "rubrics";

    public Rubrics {
        all = List.copyOf(all);
    }

    /** Reads {@code jobs/rubrics/}; no folder is no rubric. */
    public static Rubrics read(Path jobs, Faults faults) {
        return new Rubrics(RubricFile.readAll(jobs.resolve(FOLDER), faults));
    }

    /** The rubric on prostitution by which a unit is scored for a period that ends on that day: the latest begun. */
    public Optional<Rubric> inForce(OrgUnits units, OrgUnit unit, LocalDate day) {
        return all.stream()
                .filter(rubric -> rubric.scope().topic() != Topic.MA_TUY)
                .filter(rubric -> !day.isBefore(rubric.scope().from()))
                .filter(rubric -> isFor(rubric, units, unit, day))
                .reduce((one, other) -> other.scope().from().isAfter(one.scope().from()) ? other : one);
    }

    private static boolean isFor(Rubric rubric, OrgUnits units, OrgUnit unit, LocalDate day) {
        return Stream.concat(Stream.of(unit), units.ancestors(unit, day).stream())
                .anyMatch(above -> rubric.scope().isFor(above.code()));
    }

    @Override
    public List<FormRow> rows(OrgUnits units, OrgUnit reporter, LocalDate day) {
        List<Criterion> criteria =
                inForce(units, reporter, day).map(Rubric::criteria).orElse(List.of());
        return IntStream.range(0, criteria.size())
                .mapToObj(i ->
                        new FormRow(criteria.get(i).code(), label(i + 1, criteria.get(i)), "", false, Optional.empty()))
                .toList();
    }

    private static String label(int number, Criterion criterion) {
        return number + ". " + criterion.title() + " (tối đa " + criterion.max() + " điểm)";
    }

    @Override
    public boolean mayHave(String code) {
        return all.stream().anyMatch(rubric -> rubric.criterion(code).isPresent());
    }
}
