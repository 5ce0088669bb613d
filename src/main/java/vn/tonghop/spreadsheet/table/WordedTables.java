package vn.tonghop.spreadsheet.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.spreadsheet.find.FoundSheet;
import vn.tonghop.spreadsheet.find.LabelFinder;
import vn.tonghop.spreadsheet.find.Layout;
import vn.tonghop.spreadsheet.find.SheetFindings;
import vn.tonghop.spreadsheet.find.Strangers;
import vn.tonghop.spreadsheet.find.TableCells;
import vn.tonghop.spreadsheet.key.TableKey;

/** Reads tables that have no row of codes by their words, and says so; says what is missing where that fails. */
final class WordedTables {

    private static final int MOST_UNKNOWN = 20;

    private final FoundSheet found;
    private final List<TableKey> wanted;
    private final SheetFindings findings;

    WordedTables(FoundSheet found, List<TableKey> wanted, SheetFindings findings) {
        this.found = found;
        this.wanted = wanted;
        this.findings = findings;
    }

    Map<TableKey, TableCells> read() {
        var finder = new LabelFinder(found, wanted);
        Map<TableKey, TableCells> tables = new HashMap<>();
        for (TableKey table : wanted) {
            Optional<Layout> layout = finder.find(table);
            if (layout.isPresent()) {
                tables.put(table, layout.get().cells());
                tell(table, layout.get());
            } else {
                List<String> missing = finder.missing(table);
                findings.add(
                        FindingKind.HEADER_MISSING,
                        "item",
                        table.title(),
                        "hint",
                        missing.isEmpty() ? "codes" : "words",
                        "missing",
                        String.join("; ", missing));
            }
        }
        return tables;
    }

    private void tell(TableKey table, Layout layout) {
        List<FormRow> rows = table.table().rows();
        findings.add(
                FindingKind.FOUND_BY_LABEL,
                "item",
                table.title(),
                "part",
                "table",
                "found",
                Stream.concat(
                                        table.table().columns().stream().map(column -> column.label()),
                                        rows.stream()
                                                .filter(row -> layout.rows().containsKey(row.code()))
                                                .map(FormRow::label))
                                .limit(3)
                                .reduce((one, other) -> one + "; " + other)
                                .orElse("")
                        + "…");
        for (FormRow row : rows) {
            if (!row.total() && !layout.rows().containsKey(row.code())) {
                findings.add(FindingKind.ROW_MISSING, "code", row.code(), "item", row.label());
            }
        }
        layout.strangers()
                .unknown()
                .forEach(row -> findings.add(FindingKind.ROW_UNKNOWN, row, 0, "found", Strangers.words(row)));
    }
}
