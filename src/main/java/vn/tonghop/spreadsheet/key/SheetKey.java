package vn.tonghop.spreadsheet.key;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.spreadsheet.value.Folded;

/** A sheet of a form with its codes looked up once for all files. */
public final class SheetKey {

    private final FormSheet sheet;
    private final String foldedCode;
    private final List<TableKey> tables;
    private final Set<String> columnCodes = new HashSet<>();

    public SheetKey(FormSheet sheet) {
        this.sheet = sheet;
        this.foldedCode = Folded.bare(sheet.code());
        this.tables = sheet.tables().stream().map(TableKey::new).toList();
        tables.forEach(table -> columnCodes.addAll(table.columnCodes()));
    }

    public FormSheet sheet() {
        return sheet;
    }

    public String foldedCode() {
        return foldedCode;
    }

    public List<TableKey> tables() {
        return tables;
    }

    public Set<String> columnCodes() {
        return columnCodes;
    }

    /** The words of the form for a data element of this sheet. */
    public String label(String element) {
        return sheet.tables().stream()
                .flatMap(table -> table.elements().stream())
                .filter(asked -> asked.code().equals(element))
                .findFirst()
                .map(DataElement::label)
                .orElse(element);
    }

    public String title() {
        return sheet.code() + " (" + sheet.title() + ")";
    }
}
