package vn.tonghop.validation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Value;

/** A report into which one mistake is planted, beside the honest ones it is compared with. */
final class Planting {

    private static final List<String> COUNTED = List.of(
            "K_LUOT", "K_MOI", "K_TAI", "K_VP", "K_TTCHU", "K_TTLD", "T_BUOI", "T_LUOT", "T_NGUOI", "T_NU", "M_SL");

    private final HonestCity city;
    private final String ward;
    private final int month;
    private final Dice dice;
    private final Report report;

    Planting(HonestCity city, String ward, int month, Dice dice) {
        this.city = city;
        this.ward = ward;
        this.month = month;
        this.dice = dice;
        this.report = city.report(ward, month).copy();
    }

    Report report() {
        return report;
    }

    int dice(int sides) {
        return dice.between(0, sides - 1);
    }

    Optional<FormCell> pick(String element, Predicate<FormCell> fitting) {
        List<FormCell> cells = report.values().keySet().stream()
                .filter(cell -> cell.element().equals(element))
                .filter(fitting)
                .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(dice(cells.size())));
    }

    long now(FormCell cell) {
        return report.number(cell.element(), cell.category());
    }

    /** Another data element of the same row. */
    long now(String element, FormCell row) {
        return report.number(element, row.category());
    }

    long before(FormCell cell) {
        return city.report(ward, month - 1).number(cell.element(), cell.category());
    }

    long sum(String element) {
        return report.cells(element).stream().mapToLong(this::now).sum();
    }

    long toDate(String element) {
        long sum = 0;
        for (int past = 1; past <= month; past++) {
            sum += city.report(ward, past).number(element, "");
        }
        return sum;
    }

    /** Whether the sheet of a cell is filled in. */
    boolean carriesOut(FormCell cell) {
        return report.values().get(cell).isNumber();
    }

    /** The facilities of the kind that an inspection row is about. */
    long stock(FormCell row) {
        return report.number("F_CUOI", row.category().substring(row.category().indexOf('/') + 1));
    }

    List<FormCell> put(FormCell cell, long number) {
        report.put(cell.element(), cell.category(), number);
        return List.of(cell);
    }

    List<FormCell> force(FormCell cell, long number) {
        report.force(cell.element(), cell.category(), number);
        return List.of(cell);
    }

    List<FormCell> choose(FormCell cell, long place) {
        report.put(cell.element(), cell.category(), Value.choice((int) place, "X"));
        return List.of(cell);
    }

    List<FormCell> empty(FormCell cell) {
        report.put(cell.element(), cell.category(), Value.NOT_REPORTED);
        return List.of(cell);
    }

    /** Types a number into another column of the row, too. */
    Optional<FormCell> also(String element, FormCell row, long number) {
        report.put(element, row.category(), number);
        return Optional.of(new FormCell(element, row.category()));
    }

    List<FormCell> swap(FormCell cell, String other) {
        long mine = now(cell);
        report.put(cell.element(), cell.category(), now(other, cell));
        report.put(other, cell.category(), mine);
        return List.of(cell, new FormCell(other, cell.category()));
    }

    /** Enters what has been counted since the year began. */
    Optional<List<FormCell>> cumulative(String... elements) {
        List<FormCell> cells = new ArrayList<>();
        for (String element : elements) {
            for (FormCell cell : report.cells(element)) {
                long sum = 0;
                for (int past = 1; past <= month; past++) {
                    sum += city.report(ward, past).number(element, cell.category());
                }
                if (sum > 0) {
                    cells.addAll(put(cell, sum));
                }
            }
        }
        return month < 4 || cells.size() < 8 ? Optional.empty() : Optional.of(cells);
    }

    Optional<List<FormCell>> copyLast() {
        return copy(city.report(ward, month - 1));
    }

    Optional<List<FormCell>> copyNeighbour() {
        List<String> others =
                city.wards().stream().filter(other -> !other.equals(ward)).toList();
        return copy(city.report(others.get(dice(others.size())), month));
    }

    /** Only where something was counted at all. */
    private Optional<List<FormCell>> copy(Report other) {
        List<FormCell> cells = COUNTED.stream()
                .flatMap(element -> other.cells(element).stream())
                .filter(cell -> other.number(cell.element(), cell.category()) > 0)
                .toList();
        if (cells.size() < 15) {
            return Optional.empty();
        }
        other.values().forEach((cell, value) -> {
            if (!cell.element().startsWith("P_")) {
                report.put(cell.element(), cell.category(), value);
            }
        });
        return Optional.of(cells);
    }
}
