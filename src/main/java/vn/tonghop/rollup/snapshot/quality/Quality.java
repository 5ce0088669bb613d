package vn.tonghop.rollup.snapshot.quality;

import java.util.List;

/**
 * How well the reports of the period came in.
 *
 * @param units one row for every unit that owes a report, in the order of their codes: nobody is ranked
 * @param differences what two levels reported of the same thing, whether they agree or not
 */
public record Quality(List<UnitQuality> units, List<Difference> differences) {

    public static final Quality NONE = new Quality(List.of(), List.of());

    public Quality {
        units = List.copyOf(units);
        differences = List.copyOf(differences);
    }

    /** Of reports alone. */
    public Quality(List<UnitQuality> units) {
        this(units, List.of());
    }

    public Quality with(List<Difference> found) {
        return new Quality(units, found);
    }

    /** Reports that are due. */
    public int due() {
        return units.stream().mapToInt(UnitQuality::due).sum();
    }

    /** Reports that count, of those that are due. */
    public int in() {
        return units.stream().mapToInt(UnitQuality::in).sum();
    }

    /** Units all of whose reports count and came in time. */
    public int unitsInTime() {
        return (int) units.stream()
                .filter(unit -> !unit.isMissing() && !unit.isLate())
                .count();
    }

    /** Required cells that are filled, of those that are asked. */
    public int filled() {
        return units.stream().mapToInt(UnitQuality::filled).sum();
    }

    /** Required cells of all reports that are due, whether they came or not. */
    public int asked() {
        return units.stream().mapToInt(UnitQuality::asked).sum();
    }
}
