package vn.tonghop.submission.archive;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workbook whose sheets were saved one by one as CSV, as LibreOffice does, named {@code workbook-sheet.csv}. */
public final class SheetFiles {

    /** Ends of names such as 2026-06, 2026-Q2 and 2026-9M are periods and no sheets. */
    private static final Pattern SHEET = Pattern.compile("(.*)-([^/-]{5,})\\.csv", Pattern.CASE_INSENSITIVE);
    /** The sheets of a form are numbered; without such a one, files of several senders may be named alike. */
    private static final Pattern OF_A_FORM = Pattern.compile("\\d\\d_.+");

    private SheetFiles() {}

    /** The files in an archive that are the sheets of one workbook; none when it holds anything else. */
    public static List<String> among(Collection<String> names) {
        List<String> sent = names.stream()
                .filter(name -> !EntryNames.isLitter(name))
                .sorted()
                .toList();
        List<Matcher> sheets =
                sent.stream().map(SHEET::matcher).filter(Matcher::matches).toList();
        boolean one = sheets.size() == sent.size()
                && sheets.stream().map(sheet -> sheet.group(1)).distinct().count() == 1
                && sheets.stream()
                        .anyMatch(sheet -> OF_A_FORM.matcher(sheet.group(2)).matches());
        return one ? sent : List.of();
    }
}
