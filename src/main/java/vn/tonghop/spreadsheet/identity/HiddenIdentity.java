package vn.tonghop.spreadsheet.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawWorkbook;

/** What the form was handed out as: the identity that nobody sees, by code; empty in a workbook that lost it. */
record HiddenIdentity(Map<String, RawCell> values) {

    HiddenIdentity {
        values = Map.copyOf(values);
    }

    static HiddenIdentity in(RawWorkbook workbook) {
        Map<String, RawCell> values = new HashMap<>();
        OwnSheets.find(workbook, OwnSheets.IDENTITY)
                .ifPresent(sheet -> sheet.rows()
                        .forEach(row -> row.cell(0)
                                .filter(code -> code.kind() == CellKind.TEXT)
                                .ifPresent(code ->
                                        row.cell(1).ifPresent(value -> values.putIfAbsent(code.text(), value)))));
        return new HiddenIdentity(values);
    }

    Optional<RawCell> value(String code) {
        return Optional.ofNullable(values.get(code));
    }

    String shown(String code) {
        return value(code).map(RawCell::shown).orElse("");
    }
}
