package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.key.TableKey;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;

/**
 * A stretch of a sheet under one row of machine codes, down to the next such row.
 *
 * @param above the row over the codes, with the words of the columns
 * @param codeColumn where the rows have their codes
 */
public record Section(Optional<RawRow> above, RawRow header, int codeColumn, List<RawRow> rows) {

    public Section {
        rows = List.copyOf(rows);
    }

    /** The sections of a sheet, in order; a row is a header when it names the code column and a known column. */
    static List<Section> of(RawSheet sheet, Set<String> columnCodes) {
        List<Section> sections = new ArrayList<>();
        List<RawRow> all = sheet.rows();
        int end = all.size();
        for (int i = all.size() - 1; i >= 0; i--) {
            int codeColumn = codeColumn(all.get(i), columnCodes);
            if (codeColumn >= 0) {
                Optional<RawRow> above = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
                sections.add(0, new Section(above, all.get(i), codeColumn, all.subList(i + 1, end)));
                end = i;
            }
        }
        return sections;
    }

    /** Whether the same codes stand in the same columns. */
    public boolean continues(Section other) {
        return codes(header).equals(codes(other.header));
    }

    private static Map<Integer, String> codes(RawRow header) {
        return header.cells().stream().collect(Collectors.toMap(RawCell::column, RawCell::shown));
    }

    /** The same heading over other rows. */
    public Section with(List<RawRow> others) {
        return new Section(above, header, codeColumn, others);
    }

    /** The code of a row, empty where it has none. */
    public String code(RawRow row) {
        return row.shown(codeColumn);
    }

    /** Whether this looks like a table at all. */
    boolean isLike(TableKey table) {
        if (knownColumns(table) == 0) {
            return false;
        }
        boolean like = !table.table().isList();
        for (int i = 0; i < rows.size() && !like; i++) {
            like = table.hasRow(code(rows.get(i)));
        }
        return like;
    }

    /** How much this looks like a table; zero when it cannot be it. */
    public int likeness(TableKey table) {
        int known = 2 * knownColumns(table);
        int matched = 0;
        for (RawRow row : known == 0 ? List.<RawRow>of() : rows) {
            matched += table.hasRow(code(row)) ? 1 : 0;
        }
        return table.table().isList() && matched == 0 ? 0 : known + matched;
    }

    private int knownColumns(TableKey table) {
        int known = 0;
        for (int i = 0; i < header.size(); i++) {
            known += table.hasColumn(header.textAt(i)) ? 1 : 0;
        }
        return known;
    }

    private static int codeColumn(RawRow row, Set<String> columnCodes) {
        int found = row.columnOf(FormTable.CODE_COLUMN);
        for (int i = 0; i < row.size() && found >= 0; i++) {
            boolean known =
                    row.kindAt(i) == CellKind.TEXT && row.columnAt(i) != found && columnCodes.contains(row.textAt(i));
            if (known) {
                return found;
            }
        }
        return -1;
    }
}
