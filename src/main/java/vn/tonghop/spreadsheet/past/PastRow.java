package vn.tonghop.spreadsheet.past;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.submission.CellAddress;

/** One line of the table, by the names of its columns. */
record PastRow(String file, String sheet, RawRow row, Map<String, Integer> columns) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4}");

    String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : CleanText.of(row.shown(at));
    }

    /** A whole number from 0, with or without points between thousands; empty for anything else. */
    Optional<BigDecimal> number(String column) {
        String text = text(column);
        return WHOLE.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(".", ""))) : Optional.empty();
    }

    String cell(String column) {
        return new CellAddress("", row.index(), columns.getOrDefault(column, 0)).a1();
    }

    Finding problem(String column, String problem, String... facts) {
        var all = new String[facts.length + 6];
        System.arraycopy(facts, 0, all, 6, facts.length);
        all[0] = "problem";
        all[1] = problem;
        all[2] = "item";
        all[3] = column;
        all[4] = "found";
        all[5] = text(column);
        return Finding.of(FindingKind.PAST_INVALID, new Place(file, sheet, cell(column)), all);
    }
}
