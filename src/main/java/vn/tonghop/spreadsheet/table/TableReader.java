package vn.tonghop.spreadsheet.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.spreadsheet.find.AskedCell;
import vn.tonghop.spreadsheet.find.SheetFindings;
import vn.tonghop.spreadsheet.find.TableCells;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.spreadsheet.value.CellReading;
import vn.tonghop.spreadsheet.value.Spelling;
import vn.tonghop.spreadsheet.value.Spellings;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Reads the cells of one table as observations, and holds its total rows against them. */
final class TableReader {

    private final TableCells table;
    private final SheetStatus status;
    private final CellReader cells;
    private final SheetFindings findings;
    private final List<Observation> observations = new ArrayList<>();
    /** What each cell says, in the order of the table; empty where it is unclear. */
    private final List<Optional<Value>> values = new ArrayList<>();

    TableReader(TableCells table, SheetStatus status, CellReader cells, SheetFindings findings) {
        this.table = table;
        this.status = status;
        this.cells = cells;
        this.findings = findings;
    }

    List<Observation> read() {
        for (AskedCell asked : table.cells()) {
            Optional<Value> value = asked.row().total() ? Optional.empty() : value(asked);
            values.add(value);
            if (value.isPresent() && value.get().state() != ValueState.NOT_REPORTED) {
                observe(asked, value.get());
            }
        }
        for (int i = 0; i < table.cells().size(); i++) {
            if (table.cells().get(i).row().total()) {
                checkTotal(i);
            }
        }
        if (!table.layout().strangers().sums().isEmpty()) {
            new SumRows(table, values, cells, findings).check();
        }
        return observations;
    }

    private void observe(AskedCell asked, Value value) {
        observations.add(new Observation(asked.element().code(), category(asked), value, findings.address(asked)));
    }

    private String category(AskedCell asked) {
        return table.key().table().category(asked.row());
    }

    private Optional<Value> value(AskedCell asked) {
        return table.saysSomething(asked)
                ? said(asked, cells.read(asked.cell().orElseThrow(), asked.element()))
                : Optional.of(blank(asked));
    }

    private Optional<Value> said(AskedCell asked, CellReading reading) {
        if (reading instanceof CellReading.Unclear unclear) {
            findings.unclear(
                    new Term(asked.element().code(), category(asked)),
                    unclear.at(findings.place(asked), table.item(asked)));
            return Optional.empty();
        }
        var said = (CellReading.Said) reading;
        if (said.spelling() != Spelling.ORDINARY) {
            findings.spellings().add(said.spelling(), () -> example(asked, said));
        }
        return Optional.of(said.value());
    }

    private Spellings.Example example(AskedCell asked, CellReading.Said said) {
        RawCell cell = asked.cell().orElseThrow();
        return new Spellings.Example(
                findings.place(asked),
                table.item(asked),
                cells.shown(cell),
                cells.meant(said.value(), asked.element()));
    }

    private Value blank(AskedCell asked) {
        DataElement element = asked.element();
        if (status == SheetStatus.HAS_FIGURES) {
            boolean followsFromOthers = element.isComputed() && table.inputsBlank(asked);
            if (element.required() && !followsFromOthers) {
                missing(asked);
            }
            return Value.NOT_REPORTED;
        }
        if (!element.type().isNumber()) {
            boolean stands = element.type() == ValueType.CHOICE && status == SheetStatus.NONE_OCCURRED;
            if (stands && element.required()) {
                missing(asked);
            }
            return Value.NOT_REPORTED;
        }
        return status == SheetStatus.NONE_OCCURRED ? Value.ZERO : Value.NOT_APPLICABLE;
    }

    private void missing(AskedCell asked) {
        String wanted = switch (asked.element().type()) {
            case COUNT, MONEY -> "number";
            case YES_NO, CHOICE -> "choice";
            case DATE -> "date";
            case TEXT -> "text";
        };
        findings.add(Finding.of(
                FindingKind.VALUE_MISSING, findings.place(asked), "item", table.item(asked), "wanted", wanted));
    }

    private void checkTotal(int index) {
        AskedCell total = table.cells().get(index);
        boolean nothingToCheck = total.isBlank() || !total.element().type().isNumber();
        Optional<RawCell> cell = total.cell().filter(found -> found.kind() != CellKind.NO_RESULT);
        if (nothingToCheck || cell.isEmpty()) {
            return;
        }
        Optional<BigDecimal> found =
                said(total, cells.read(cell.get(), total.element())).flatMap(Value::number);
        Optional<BigDecimal> expected = sum(index);
        boolean differs =
                found.isPresent() && expected.isPresent() && found.get().compareTo(expected.get()) != 0;
        if (differs && !leavesOutTexts(index, found.get())) {
            findings.add(Finding.of(
                    FindingKind.TOTAL_DIFFERS,
                    findings.place(total),
                    "item",
                    table.item(total),
                    "found",
                    found.get().toPlainString(),
                    "expected",
                    expected.get().toPlainString(),
                    "difference",
                    found.get().subtract(expected.get()).toPlainString()));
        }
    }

    /** Excel's sums pass over figures that are kept as texts; these are told of already, and the total is not at fault. */
    private boolean leavesOutTexts(int totalIndex, BigDecimal found) {
        return table.cells().get(totalIndex).cell().filter(RawCell::formula).isPresent()
                && sum(
                                totalIndex,
                                asked -> asked.cell()
                                        .filter(cell -> cell.kind() == CellKind.TEXT)
                                        .isEmpty())
                        .filter(sum -> sum.compareTo(found) == 0)
                        .isPresent();
    }

    private Optional<BigDecimal> sum(int totalIndex) {
        return sum(totalIndex, asked -> true);
    }

    /** The sum of the column over the rows of the total's group; empty when one of them is unclear or missing. */
    private Optional<BigDecimal> sum(int totalIndex, Predicate<AskedCell> counts) {
        AskedCell total = table.cells().get(totalIndex);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = totalIndex % table.width(); i < values.size(); i += table.width()) {
            AskedCell other = table.cells().get(i);
            if (!other.row().total() && other.row().group().equals(total.row().group())) {
                Optional<Value> value = values.get(i);
                boolean missing = value.isPresent()
                        && value.get().state() == ValueState.NOT_REPORTED
                        && other.element().required();
                if (value.isEmpty() || missing) {
                    return Optional.empty();
                }
                sum = sum.add(value.filter(known -> counts.test(other))
                        .flatMap(Value::number)
                        .orElse(BigDecimal.ZERO));
            }
        }
        return Optional.of(sum);
    }
}
