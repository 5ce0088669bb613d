package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawSheet;

/** Finds a sheet of the form in the workbook: by its name, else by the codes on it. */
public final class SheetFinder {

    private final List<RawSheet> sheets;
    private final List<String> foldedNames;

    public SheetFinder(List<RawSheet> sheets) {
        this.sheets = OwnSheets.without(sheets);
        this.foldedNames = this.sheets.stream()
                .map(sheet -> SheetNames.folded(sheet.name()))
                .toList();
    }

    /** All sheets that could be the one; a single one is it, none means that it is missing. */
    public List<FoundSheet> candidates(SheetKey key) {
        List<FoundSheet> named = named(key);
        List<FoundSheet> withTables =
                named.stream().filter(found -> found.holdsTableOf(key)).toList();
        if (!withTables.isEmpty()) {
            return withTables;
        }
        List<FoundSheet> renamed = sheets.stream()
                .map(sheet -> FoundSheet.of(sheet, key))
                .filter(found -> found.holdsTableOf(key))
                .toList();
        return renamed.isEmpty() ? named : renamed;
    }

    private List<FoundSheet> named(SheetKey key) {
        List<FoundSheet> named = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (foldedNames.get(i).contains(key.foldedCode())) {
                named.add(FoundSheet.of(sheets.get(i), key));
            }
        }
        return named;
    }
}
