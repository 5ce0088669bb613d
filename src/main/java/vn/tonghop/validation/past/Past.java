package vn.tonghop.validation.past;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.period.Period;

/**
 * What was known when a submission came in: of its own unit before, and of other units for the same period.
 *
 * @param earlier the unit's reports on the same form for periods of the same length, oldest first
 * @param neighbours what other units sent on the same form for the same period
 * @param below what units below this one sent for the same period, each on its own form
 */
public record Past(List<PastReport> earlier, List<PastReport> neighbours, List<PastReport> below) {

    public Past {
        earlier = earlier.stream()
                .sorted(Comparator.comparing(PastReport::period))
                .toList();
        neighbours = List.copyOf(neighbours);
        below = List.copyOf(below);
    }

    /** The report for exactly the period before; empty where that one is missing. */
    public Optional<PastReport> last(Period now) {
        Period before = now.previous();
        return earlier.stream().filter(report -> report.period().equals(before)).findFirst();
    }

    /** The reports of the same reporting year for periods before this one, oldest first. */
    public List<PastReport> inYearBefore(Period now) {
        return earlier.stream()
                .filter(report -> report.period().year() == now.year())
                .filter(report -> report.period().end().isBefore(now.end()))
                .toList();
    }
}
