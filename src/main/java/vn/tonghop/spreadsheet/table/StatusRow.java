package vn.tonghop.spreadsheet.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;

/**
 * What a sheet of figures says of itself above its tables.
 *
 * @param cell where it says so; empty when nothing stands behind the row's label
 * @param status empty when nothing was chosen, or nothing that there is to choose
 */
record StatusRow(Optional<RawCell> cell, Optional<SheetStatus> status) {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{P}]");

    private static final int MOST_ROWS = 1000;
    private static final String WORDS = "tinh trang cua bieu";

    private static final Map<String, SheetStatus> LABELS =
            Arrays.stream(SheetStatus.values()).collect(Collectors.toMap(SheetStatus::label, status -> status));
    /** With a mark or two that do not belong there, and shorter than what stands in front of the choice. */
    private static final int LONGEST =
            LABELS.keySet().stream().mapToInt(String::length).max().orElseThrow() + 2;

    private static final Map<String, SheetStatus> FOLDED = Arrays.stream(SheetStatus.values())
            .collect(Collectors.toMap(status -> folded(status.label()), status -> status));

    /** @param firstHeader row of the first table's codes, or of its words where it has no codes */
    static StatusRow of(RawSheet sheet, int firstHeader) {
        List<RawRow> above = sheet.rows().stream()
                .takeWhile(row -> row.index() < firstHeader)
                .limit(MOST_ROWS)
                .toList();
        for (RawRow row : above) {
            for (int i = 0; row.columnOf(FormSheet.STATUS_ROW) >= 0; i++) {
                if (row.cells().get(i).isText(FormSheet.STATUS_ROW)) {
                    return behind(row, i, i + 1);
                }
            }
        }
        return above.stream()
                .filter(row -> saysStatus(row.cells().get(0).text()))
                .findFirst()
                .map(row -> behind(row, 0, 0))
                .orElseGet(() -> new StatusRow(Optional.empty(), Optional.empty()));
    }

    private static boolean saysStatus(String text) {
        return text.length() < 2 * WORDS.length() && folded(text).equals(WORDS);
    }

    /** @param label place of the words that name the row */
    private static StatusRow behind(RawRow row, int from, int label) {
        for (int i = from + 1; i < row.size(); i++) {
            RawCell cell = row.cells().get(i);
            Optional<SheetStatus> status = status(cell.text());
            if (status.isPresent()) {
                return new StatusRow(Optional.of(cell), status);
            }
        }
        boolean chosen = row.size() > label + 1;
        return new StatusRow(
                chosen ? Optional.of(row.cells().get(row.size() - 1)) : Optional.empty(), Optional.empty());
    }

    private static Optional<SheetStatus> status(String text) {
        SheetStatus exact = LABELS.get(text);
        boolean folds = exact == null && text.length() <= LONGEST;
        return Optional.ofNullable(folds ? FOLDED.get(folded(text)) : exact);
    }

    private static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }
}
