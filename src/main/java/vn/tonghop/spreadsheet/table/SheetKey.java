package vn.tonghop.spreadsheet.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormSheet;

/** A sheet of a form with its codes looked up once for all files. */
final class SheetKey {

    private final FormSheet sheet;
    private final String foldedCode;
    private final List<TableKey> tables;
    private final Set<String> columnCodes = new HashSet<>();

    SheetKey(FormSheet sheet) {
        this.sheet = sheet;
        this.foldedCode = SheetNames.folded(sheet.code());
        this.tables = sheet.tables().stream().map(TableKey::new).toList();
        tables.forEach(table -> columnCodes.addAll(table.columnCodes()));
    }

    FormSheet sheet() {
        return sheet;
    }

    String foldedCode() {
        return foldedCode;
    }

    List<TableKey> tables() {
        return tables;
    }

    Set<String> columnCodes() {
        return columnCodes;
    }

    /** The words of the form for a data element of this sheet. */
    String label(String element) {
        return sheet.tables().stream()
                .flatMap(table -> table.elements().stream())
                .filter(asked -> asked.code().equals(element))
                .findFirst()
                .map(DataElement::label)
                .orElse(element);
    }

    String title() {
        return sheet.code() + " (" + sheet.title() + ")";
    }
}
