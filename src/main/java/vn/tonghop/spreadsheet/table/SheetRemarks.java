package vn.tonghop.spreadsheet.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.spreadsheet.find.AskedCell;
import vn.tonghop.spreadsheet.find.FoundSheet;
import vn.tonghop.spreadsheet.find.SheetFindings;
import vn.tonghop.spreadsheet.find.TableCells;
import vn.tonghop.spreadsheet.raw.CellRange;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.submission.CellAddress;

/** What is to be said of a sheet's shape: figures that nobody sees on it, and figures merged over several cells. */
final class SheetRemarks {

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final RawSheet sheet;
    private final List<RawComment> comments;
    private final List<TableCells> tables;
    private final SheetFindings findings;

    SheetRemarks(FoundSheet found, List<TableCells> tables, SheetFindings findings) {
        this.sheet = found.sheet();
        this.comments = found.comments();
        this.tables = tables;
        this.findings = findings;
    }

    /** @param title words of the form for the sheet */
    void add(String title) {
        hidden(title);
        sheet.merged().forEach(this::merged);
        Set<String> commented = comments.stream()
                .filter(comment ->
                        FIGURE.matcher(OwnSheets.withoutNote(comment.text())).find())
                .map(RawComment::address)
                .collect(Collectors.toUnmodifiableSet());
        if (!commented.isEmpty()) {
            comments(commented);
        }
    }

    private void comments(Set<String> addresses) {
        for (TableCells table : tables) {
            for (AskedCell asked : table.cells()) {
                if (addresses.contains(findings.address(asked).a1())) {
                    String found = asked.cell().map(RawCell::shown).orElse("");
                    findings.add(Finding.of(
                            FindingKind.COMMENT_NOT_READ,
                            findings.place(asked),
                            "item",
                            table.item(asked),
                            "found",
                            found));
                }
            }
        }
    }

    private void hidden(String title) {
        if (sheet.hidden() && tables.stream().anyMatch(TableCells::hasInput)) {
            findings.add(FindingKind.HIDDEN_READ, "what", "sheet", "item", title);
        }
        if (sheet.hiddenRows().isEmpty() && sheet.hiddenColumns().isEmpty()) {
            return;
        }
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        for (TableCells table : tables) {
            for (AskedCell asked : table.cells()) {
                if (asked.isInput() && !asked.isBlank()) {
                    keep(asked.sheetRow(), sheet.hiddenRows(), rows);
                    keep(asked.column(), sheet.hiddenColumns(), columns);
                }
            }
        }
        if (!rows.isEmpty() || !columns.isEmpty()) {
            String what = what(rows.isEmpty(), columns.isEmpty());
            String rowCount = String.valueOf(rows.size());
            String columnCount = String.valueOf(columns.size());
            findings.add(
                    FindingKind.HIDDEN_READ, "what", what, "item", title, "rows", rowCount, "columns", columnCount);
        }
    }

    private String what(boolean noRows, boolean noColumns) {
        if (noColumns) {
            return sheet.filtered() ? "filtered" : "rows";
        }
        return noRows ? "columns" : "parts";
    }

    private static void keep(int index, Set<Integer> hidden, Set<Integer> kept) {
        if (hidden.contains(index)) {
            kept.add(index);
        }
    }

    private void merged(CellRange range) {
        for (TableCells table : tables) {
            if (range.lastRow() <= table.layout().headerRow()) {
                continue;
            }
            List<AskedCell> covered = table.cells().stream()
                    .filter(asked -> range.contains(asked.sheetRow(), asked.column()))
                    .toList();
            if (covered.size() > 1 && !covered.get(0).isBlank()) {
                findings.add(
                        FindingKind.VALUE_MERGED,
                        covered.get(0).cell().orElseThrow(),
                        "item",
                        table.item(covered.get(0)),
                        "found",
                        covered.get(0).cell().orElseThrow().shown(),
                        "range",
                        new CellAddress("", range.firstRow(), range.firstColumn()).a1() + ":"
                                + new CellAddress("", range.lastRow(), range.lastColumn()).a1());
            }
        }
    }
}
