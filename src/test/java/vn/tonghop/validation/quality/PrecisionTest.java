package vn.tonghop.validation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Digest;
import vn.tonghop.finding.Folding;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

/** Honest wards are left in peace. */
class PrecisionTest {

    private static final Path JOBS = Path.of("jobs");
    private static final double MOST_QUERIES_A_FILE = 0.5;

    @Test
    void asksHonestWardsLessThanOneQuestionInTwoFilesAndRefusesNone() {
        Programme programme = ProgrammeFiles.read(JOBS, "hanoi-2026");
        var faults = new Faults();
        Rules rules = Rules.read(JOBS, faults, programme);
        var validator = new Validator(rules, programme);
        long seed = Seed.draw();
        var city = new HonestCity(programme, seed);
        Map<String, int[]> table = new TreeMap<>();
        int[] totals = new int[Severity.values().length];
        int files = 0;
        for (String ward : city.wards()) {
            for (int month = 1; month <= HonestCity.MONTHS; month++) {
                files++;
                Digest digest = Digest.of(Folding.fold(validator
                        .check(city.report(ward, month).content(), "", city.history(ward, month))
                        .findings()));
                for (Digest.Group group : digest.groups()) {
                    table.computeIfAbsent(group.alike().get(0).rule(), rule -> new int[totals.length])[
                                    group.severity().ordinal()] +=
                            group.alike().size();
                    totals[group.severity().ordinal()] += group.alike().size();
                }
            }
        }
        System.out.printf(
                "seed %d: %d honest files%n%-55s %7s %7s %7s%n", seed, files, "rule", "error", "query", "note");
        table.forEach((rule, found) -> System.out.printf("%-55s %7d %7d %7d%n", rule, found[0], found[1], found[2]));
        System.out.printf("%-55s %7d %7d %7d%n", "all", totals[0], totals[1], totals[2]);

        assertThat(faults.list()).isEmpty();
        assertThat(files).isEqualTo(6 * 126);
        assertThat(totals[Severity.ERROR.ordinal()]).isZero();
        assertThat((double) totals[Severity.QUERY.ordinal()] / files).isLessThanOrEqualTo(MOST_QUERIES_A_FILE);
    }
}
