package vn.tonghop.spreadsheet.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.submission.CellAddress;

/** The value cells of an identity sheet, by the code that stands in front of them. */
final class IdentityCells {

    static final String FORM = "MA_BIEU";
    static final String VERSION = "PHIEN_BAN";
    static final String UNIT = "MA_DON_VI";
    static final String UNIT_NAME = "TEN_DON_VI";
    static final String PERIOD_KIND = "LOAI_KY";
    static final String PERIOD = "KY";
    static final String FROM = "TU_NGAY";
    static final String TO = "DEN_NGAY";
    static final String TYPE = "LOAI_BAO_CAO";
    static final String DOCUMENT = "SO_VAN_BAN";
    static final String SIGNED = "NGAY_KY";
    static final String SEND_NUMBER = "LAN_GUI";
    static final String REASON = "LY_DO";

    private final RawSheet sheet;
    private final Map<String, RawCell> values = new HashMap<>();
    private final Map<String, CellAddress> places = new HashMap<>();

    private IdentityCells(RawSheet sheet) {
        this.sheet = sheet;
    }

    /** The sheets that name both a form and a unit; a workbook of ours has one. */
    static List<IdentityCells> in(List<RawSheet> sheets) {
        return OwnSheets.without(sheets).stream()
                .map(IdentityCells::read)
                .filter(cells -> cells.places.containsKey(FORM) && cells.places.containsKey(UNIT))
                .toList();
    }

    /** The cell behind a code, empty when nothing stands there. */
    Optional<RawCell> value(String code) {
        return Optional.ofNullable(values.get(code));
    }

    /** Where the value stands or should stand; the top of the sheet when the code is missing, too. */
    CellAddress place(String code) {
        return places.getOrDefault(code, new CellAddress(sheet.name(), 0, 0));
    }

    RawSheet sheet() {
        return sheet;
    }

    private static IdentityCells read(RawSheet sheet) {
        var cells = new IdentityCells(sheet);
        int codeColumn = -1;
        int valueColumn = -1;
        for (RawRow row : sheet.rows()) {
            int codes = row.columnOf(FormTable.CODE_COLUMN);
            int value = codes < 0 ? -1 : row.columnOf(FormTable.VALUE_COLUMN);
            if (codes >= 0 && value >= 0) {
                codeColumn = codes;
                valueColumn = value;
            } else if (codeColumn >= 0) {
                cells.add(row, codeColumn, valueColumn);
            }
        }
        return cells;
    }

    private void add(RawRow row, int codeColumn, int valueColumn) {
        Optional<RawCell> code = row.cell(codeColumn);
        if (code.isEmpty() || code.get().kind() != CellKind.TEXT) {
            return;
        }
        places.putIfAbsent(code.get().text(), new CellAddress(sheet.name(), row.index(), valueColumn));
        Optional<RawCell> value = row.cell(valueColumn);
        if (value.isPresent()) {
            values.putIfAbsent(code.get().text(), value.get());
        }
    }
}
