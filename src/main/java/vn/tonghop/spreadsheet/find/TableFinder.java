package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;

/** Lays a table of the form over the section where it stands, and says which rows and columns do not fit. */
public final class TableFinder {

    /** How rows of lists are coded, unlike the words of the next table's heading. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]*");

    private final TableKey key;
    private final Section section;
    private final SheetFindings findings;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, RawRow> rows = new HashMap<>();

    private TableFinder(TableKey key, Section section, SheetFindings findings) {
        this.key = key;
        this.section = section;
        this.findings = findings;
    }

    public static TableCells cells(TableKey key, Section section, SheetFindings findings) {
        var finder = new TableFinder(key, section, findings);
        finder.findColumns();
        finder.findRows();
        return finder.cells();
    }

    private void findColumns() {
        for (RawCell cell : section.header().cells()) {
            String code = cell.text();
            boolean label = code.equals(FormTable.CODE_COLUMN) || code.equals(FormTable.LABEL_COLUMN);
            if (label || cell.kind() != CellKind.TEXT) {
                continue;
            }
            if (!key.hasColumn(code)) {
                findings.add(FindingKind.COLUMN_UNKNOWN, cell, "found", code);
            } else if (columns.putIfAbsent(code, cell.column()) != null) {
                findings.add(FindingKind.CODE_REPEATED, cell, "found", code);
            }
        }
        for (String code : key.columnCodes()) {
            if (!columns.containsKey(code)) {
                findings.add(
                        FindingKind.COLUMN_MISSING,
                        section.header(),
                        section.codeColumn(),
                        "code",
                        code,
                        "item",
                        label(code));
            }
        }
    }

    private String label(String columnCode) {
        return key.table().columns().stream()
                .filter(column -> column.code().equals(columnCode))
                .findFirst()
                .map(column -> column.label())
                .orElse(columnCode);
    }

    private void findRows() {
        for (RawRow row : section.rows()) {
            String code = section.code(row);
            if (key.hasRow(code)) {
                if (rows.putIfAbsent(code, row) != null) {
                    findings.add(FindingKind.CODE_REPEATED, row, section.codeColumn(), "found", code);
                }
            } else if (!code.equals(FormSheet.STATUS_ROW) && (!code.isEmpty() || holdsFigure(row))) {
                reportUnknown(row, code);
            }
        }
        for (FormRow row : key.table().rows()) {
            if (!rows.containsKey(row.code()) && !row.total()) {
                findings.add(
                        FindingKind.ROW_MISSING,
                        section.header(),
                        section.codeColumn(),
                        "code",
                        row.code(),
                        "item",
                        row.label());
            }
        }
    }

    /** A text in the code column is only a remark unless figures stand beside it. */
    private void reportUnknown(RawRow row, String code) {
        boolean ofAList =
                key.table().rowList().isPresent() && CODE.matcher(code).matches();
        if (ofAList && row.cells().stream().anyMatch(cell -> columns.containsValue(cell.column()))) {
            findings.add(FindingKind.ROW_NOT_OWN, row, section.codeColumn(), "found", code);
        } else if (holdsFigure(row)) {
            String shown = code.isEmpty() ? row.cells().get(0).shown() : code;
            findings.add(FindingKind.ROW_UNKNOWN, row, section.codeColumn(), "found", shown);
        }
    }

    private boolean holdsFigure(RawRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.kind() == CellKind.NUMBER && columns.containsValue(cell.column()));
    }

    private TableCells cells() {
        List<String> codes =
                key.columnCodes().stream().filter(columns::containsKey).toList();
        List<AskedCell> cells = new ArrayList<>();
        for (FormRow formRow : key.table().rows()) {
            RawRow row = rows.get(formRow.code());
            if (row != null) {
                for (String code : codes) {
                    Optional<DataElement> element = key.element(formRow, code);
                    if (element.isPresent()) {
                        int column = columns.get(code);
                        cells.add(new AskedCell(formRow, element.get(), row.index(), column, row.cell(column)));
                    }
                }
            }
        }
        return new TableCells(key, codes.size(), cells);
    }
}
