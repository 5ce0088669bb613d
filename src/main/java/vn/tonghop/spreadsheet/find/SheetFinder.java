package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.spreadsheet.key.SheetKey;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.value.Folded;

/** Finds the sheets of a form in a workbook: by name and codes, by codes alone, and in the end by their words. */
public final class SheetFinder {

    /** In how many sheets without codes words are looked for. */
    private static final int MOST_WITHOUT_CODES = 20;

    private final RawWorkbook workbook;
    private final List<RawSheet> sheets;
    private final List<String> foldedNames;
    private final List<RawSheet> unnamed;
    private final Map<RawSheet, SheetLabels> labels = new IdentityHashMap<>();

    /** @param keys every sheet that is looked for */
    public SheetFinder(RawWorkbook workbook, List<SheetKey> keys) {
        this.workbook = workbook;
        this.sheets = OwnSheets.without(workbook.sheets());
        this.foldedNames =
                this.sheets.stream().map(sheet -> Folded.bare(sheet.name())).toList();
        this.unnamed = IntStream.range(0, this.sheets.size())
                .filter(i -> keys.stream().noneMatch(key -> foldedNames.get(i).contains(key.foldedCode())))
                .mapToObj(this.sheets::get)
                .toList();
    }

    /** All sheets that could be the one; a single one is it, none means that it is missing. */
    public List<FoundSheet> candidates(SheetKey key) {
        List<FoundSheet> named = named(key);
        List<FoundSheet> coded = Stream.concat(named.stream(), unnamed.stream().map(sheet -> found(sheet, key)))
                .filter(found -> found.holdsTableOf(key))
                .toList();
        if (!coded.isEmpty()) {
            return coded;
        }
        List<FoundSheet> renamed = sheets.stream()
                .map(sheet -> found(sheet, key))
                .filter(found -> found.holdsTableOf(key))
                .toList();
        return renamed.isEmpty() ? byWords(key, named) : renamed;
    }

    private FoundSheet found(RawSheet sheet, SheetKey key) {
        List<RawComment> all = workbook.comments();
        List<RawComment> comments = all.isEmpty()
                ? all
                : all.stream()
                        .filter(comment -> workbook.sheets().get(comment.sheet()) == sheet)
                        .toList();
        SheetLabels words = labels.computeIfAbsent(sheet, SheetLabels::new);
        return new FoundSheet(sheet, Section.of(sheet, key.columnCodes()), comments, words);
    }

    private List<FoundSheet> named(SheetKey key) {
        List<FoundSheet> named = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (foldedNames.get(i).contains(key.foldedCode())) {
                named.add(found(sheets.get(i), key));
            }
        }
        return named;
    }

    private List<FoundSheet> byWords(SheetKey key, List<FoundSheet> named) {
        List<FoundSheet> others = Stream.concat(
                        named.stream(),
                        unnamed.stream().limit(MOST_WITHOUT_CODES).map(sheet -> found(sheet, key)))
                .toList();
        List<FoundSheet> worded =
                others.stream().filter(found -> found.holdsWordsOf(key)).toList();
        return worded.isEmpty() ? named : worded;
    }
}
