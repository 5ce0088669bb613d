package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.find.Strangers.SumRow;
import vn.tonghop.spreadsheet.key.TableKey;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.submission.CellAddress;

/**
 * Lays a table of the form over the section where it stands, and says which rows and columns do not fit.
 *
 * <p>Words are only looked at where a code is not found.
 */
public final class TableFinder {

    /** How rows of lists are coded, unlike the words of the next table's heading. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]*");

    private static final int MOST_UNKNOWN = 20;

    private final TableKey key;
    private final Section section;
    private final SheetFindings findings;
    private final LabelRepair repair;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, RawRow> rows = new HashMap<>();

    private TableFinder(TableKey key, Section section, FoundSheet found, SheetFindings findings) {
        this.key = key;
        this.section = section;
        this.findings = findings;
        this.repair = new LabelRepair(key, section, found, findings);
    }

    public static TableCells cells(TableKey key, Section section, FoundSheet found, SheetFindings findings) {
        var finder = new TableFinder(key, section, found, findings);
        finder.findColumns();
        Layout layout = finder.layout(finder.findRows());
        finder.tellMissingRows();
        finder.tellColumnsWithoutCode();
        return layout.cells();
    }

    private void findColumns() {
        List<RawCell> strangers = new ArrayList<>();
        RawRow header = section.header();
        for (int i = 0; i < header.size(); i++) {
            String code = header.textAt(i);
            boolean label = code.equals(FormTable.CODE_COLUMN) || code.equals(FormTable.LABEL_COLUMN);
            if (label || header.kindAt(i) != CellKind.TEXT) {
                continue;
            }
            if (!key.hasColumn(code)) {
                strangers.add(header.cellAt(i));
            } else if (columns.putIfAbsent(code, header.columnAt(i)) != null) {
                findings.add(FindingKind.CODE_REPEATED, header.cellAt(i), "found", code);
            }
        }
        if (columns.size() < key.columnCodes().size()) {
            repair.columns(columns);
        }
        strangers.stream()
                .filter(cell -> !columns.containsValue(cell.column()))
                .forEach(cell -> findings.add(FindingKind.COLUMN_UNKNOWN, cell, "found", cell.text()));
        key.columnCodes().stream()
                .filter(code -> !columns.containsKey(code))
                .forEach(code -> missing(FindingKind.COLUMN_MISSING, code, key.columnLabel(code)));
        repair.compareColumns(columns);
    }

    /** The rows that no code belongs to. */
    private List<RawRow> findRows() {
        List<RawRow> strangers = new ArrayList<>();
        for (RawRow row : section.rows()) {
            String code = section.code(row);
            if (!key.hasRow(code)) {
                strangers.add(row);
            } else if (rows.putIfAbsent(code, row) != null) {
                findings.add(FindingKind.CODE_REPEATED, row, section.codeColumn(), "found", code);
            } else {
                repair.compareRow(code, row);
            }
        }
        if (rows.size() < key.table().rows().size()) {
            repair.rows(rows, strangers);
        }
        return strangers;
    }

    private void tellMissingRows() {
        for (FormRow row : key.table().rows()) {
            if (!rows.containsKey(row.code()) && !row.total()) {
                missing(FindingKind.ROW_MISSING, row.code(), row.label());
            }
        }
    }

    /** Columns that somebody put between those of the form or behind them. */
    private void tellColumnsWithoutCode() {
        int last = columns.values().stream().max(Integer::compare).orElse(0);
        Map<Integer, RawCell> figures = figuresWithoutCode(last);
        tellShiftedCodes(figures);
        int words = labelColumn();
        figures.keySet()
                .removeIf(column ->
                        column <= words || section.header().cell(column).isPresent());
        figures.forEach((column, cell) -> findings.add(
                FindingKind.COLUMN_UNKNOWN,
                section.header(),
                column,
                "found",
                section.above()
                        .flatMap(row -> row.cell(column))
                        .map(RawCell::shown)
                        .orElseGet(() -> CellAddress.letters(column))));
    }

    /** The first figure of every column that has none of the form's codes; rows without a gap are not looked into. */
    private Map<Integer, RawCell> figuresWithoutCode(int last) {
        boolean gap = last - section.codeColumn() > columns.size() + 1
                || last - labelColumn() > columns.size()
                || columns.values().stream().anyMatch(this::isEmpty);
        Map<Integer, RawCell> figures = new TreeMap<>();
        for (RawRow row : rows.values()) {
            boolean longer = row.lastColumn() > last;
            for (int i = 0; (gap || longer) && i < row.size(); i++) {
                int column = row.columnAt(i);
                boolean strange = column > section.codeColumn() && !columns.containsValue(column);
                if (strange && Strangers.isFigure(row.cellAt(i))) {
                    figures.putIfAbsent(column, row.cellAt(i));
                }
            }
        }
        return figures;
    }

    /** A code that stands above nothing, beside figures that have no code: nobody knows whose they are. */
    private void tellShiftedCodes(Map<Integer, RawCell> figures) {
        columns.forEach((code, column) -> {
            if (figures.containsKey(column - 1) && isEmpty(column)) {
                findings.add(
                        FindingKind.COLUMN_SHIFTED,
                        section.header(),
                        column,
                        "code",
                        code,
                        "item",
                        key.columnLabel(code),
                        "found",
                        CellAddress.letters(column - 1));
                figures.remove(column - 1);
            }
        });
    }

    private int labelColumn() {
        int first = columns.values().stream().min(Integer::compare).orElse(0);
        int labels = section.header().columnOf(FormTable.LABEL_COLUMN);
        return labels >= 0 && labels < first ? labels : first - 1;
    }

    private boolean isEmpty(int column) {
        for (RawRow row : rows.values()) {
            if (row.has(column)) {
                return false;
            }
        }
        return true;
    }

    private void missing(FindingKind kind, String code, String label) {
        findings.add(kind, section.header(), section.codeColumn(), "code", code, "item", label);
    }

    private Layout layout(List<RawRow> others) {
        Strangers strangers = Strangers.among(others, columns);
        Set<RawRow> told =
                new HashSet<>(strangers.sums().stream().map(SumRow::row).toList());
        if (key.table().rowList().isPresent()) {
            others.stream()
                    .filter(row -> !told.contains(row) && isOfAnother(row))
                    .forEach(row -> {
                        findings.add(FindingKind.ROW_NOT_OWN, row, section.codeColumn(), "found", section.code(row));
                        told.add(row);
                    });
        }
        strangers.unknown().stream()
                .filter(row -> !told.contains(row))
                .limit(MOST_UNKNOWN)
                .forEach(this::unknown);
        return new Layout(key, section.header().index(), columns, rows, strangers);
    }

    private boolean isOfAnother(RawRow row) {
        String code = section.code(row);
        return !code.equals(FormSheet.STATUS_ROW)
                && CODE.matcher(code).matches()
                && row.cells().stream().anyMatch(cell -> columns.containsValue(cell.column()));
    }

    private void unknown(RawRow row) {
        Optional<String> code = Optional.of(section.code(row)).filter(text -> !text.isEmpty());
        if (!code.equals(Optional.of(FormSheet.STATUS_ROW))) {
            findings.add(
                    FindingKind.ROW_UNKNOWN,
                    row,
                    section.codeColumn(),
                    "found",
                    code.orElseGet(() -> Strangers.words(row)));
        }
    }
}
