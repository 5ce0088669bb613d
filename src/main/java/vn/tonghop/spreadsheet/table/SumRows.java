package vn.tonghop.spreadsheet.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.spreadsheet.find.AskedCell;
import vn.tonghop.spreadsheet.find.SheetFindings;
import vn.tonghop.spreadsheet.find.Strangers.SumRow;
import vn.tonghop.spreadsheet.find.TableCells;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.spreadsheet.value.CellReading.Said;
import vn.tonghop.submission.Value;

/** Holds the totals that somebody wrote between the rows of the form against these rows; they are never data. */
final class SumRows {

    private final TableCells table;
    private final List<Optional<Value>> values;
    private final CellReader cells;
    private final SheetFindings findings;

    /** @param values what each cell of the table says, in its order */
    SumRows(TableCells table, List<Optional<Value>> values, CellReader cells, SheetFindings findings) {
        this.table = table;
        this.values = values;
        this.cells = cells;
        this.findings = findings;
    }

    void check() {
        for (SumRow sum : table.layout().strangers().sums()) {
            for (DataElement element : table.key().table().columns()) {
                Optional<RawCell> cell = Optional.ofNullable(
                                table.layout().columns().get(element.code()))
                        .flatMap(column -> sum.row().cell(column));
                if (cell.isPresent() && element.type().isNumber()) {
                    check(sum, element, cell.get());
                }
            }
        }
    }

    private void check(SumRow sum, DataElement element, RawCell cell) {
        Optional<BigDecimal> found =
                cells.read(cell, element) instanceof Said said ? said.value().number() : Optional.empty();
        List<BigDecimal> possible = possible(sum, element);
        if (found.isEmpty()
                || possible.isEmpty()
                || possible.stream().anyMatch(other -> other.compareTo(found.get()) == 0)) {
            return;
        }
        if (sum.heading()) {
            findings.add(FindingKind.ROW_UNKNOWN, cell, "found", sum.words());
            return;
        }
        BigDecimal expected = possible.get(0);
        findings.add(Finding.of(
                FindingKind.TOTAL_DIFFERS,
                findings.place(findings.address(cell.row(), cell.column())),
                "item",
                sum.words() + " – " + element.label(),
                "found",
                found.get().toPlainString(),
                "expected",
                expected.toPlainString(),
                "difference",
                found.get().subtract(expected).toPlainString()));
    }

    /** The sums that the row may mean, the likeliest first; none where one of the figures is unclear. */
    private List<BigDecimal> possible(SumRow sum, DataElement element) {
        int row = sum.row().index();
        Set<Integer> others = new TreeSet<>();
        table.layout().strangers().sums().stream()
                .filter(other -> other.heading() == sum.heading())
                .forEach(other -> others.add(other.row().index()));
        int before = others.stream()
                .filter(other -> other < row)
                .max(Integer::compare)
                .orElse(-1);
        int after = others.stream()
                .filter(other -> other > row)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        List<Optional<BigDecimal>> sums = new ArrayList<>();
        if (!sum.heading()) {
            sums.add(sum(element, before, row));
            sums.add(sum(element, -1, row));
        }
        sums.add(sum(element, row, after));
        sums.add(sum(element, -1, Integer.MAX_VALUE));
        return sums.stream().allMatch(Optional::isPresent)
                ? sums.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    /** Of the rows between two rows of the sheet. */
    private Optional<BigDecimal> sum(DataElement element, int above, int below) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            AskedCell asked = table.cells().get(i);
            boolean within = asked.sheetRow() > above && asked.sheetRow() < below;
            if (within && !asked.row().total() && asked.element().code().equals(element.code())) {
                if (values.get(i).isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(values.get(i).flatMap(Value::number).orElse(BigDecimal.ZERO));
            }
        }
        return Optional.of(sum);
    }
}
