package vn.tonghop.spreadsheet.raw;

import java.util.List;
import java.util.Optional;

/** The sheets that Tonghop itself puts into a workbook beside those of the form; none of their cells is a figure. */
public final class OwnSheets {

    /** How the form is filled in. */
    public static final String GUIDE = "HuongDan";
    /** What the plan asks of the unit. */
    public static final String PLAN = "ChiTieu";
    /** Whose form it is, for the machine: a code in the first column, its value in the second. */
    public static final String IDENTITY = "_DINH_DANH";
    /** What was found in a workbook that was given back. */
    public static final String RESULT = "Kết quả";

    /** Where explanations are typed on the result sheet, from 0. */
    public static final int EXPLANATION_COLUMN = 8;
    /** What every comment of ours begins with; the same in all languages, so that it is known again. */
    public static final String NOTE = "[Kết quả kiểm tra]";

    private static final List<String> NAMES = List.of(GUIDE, PLAN, IDENTITY, RESULT);

    private OwnSheets() {}

    /** A comment as the sender wrote it, without what an earlier check put behind it. */
    public static String withoutNote(String comment) {
        int ours = comment.indexOf(NOTE);
        return ours < 0 ? comment : comment.substring(0, ours).strip();
    }

    public static boolean isOwn(String sheetName) {
        String clean = CleanText.of(sheetName);
        return NAMES.stream().anyMatch(clean::equalsIgnoreCase);
    }

    /** The sheets that somebody else is the author of. */
    public static List<RawSheet> without(List<RawSheet> sheets) {
        return sheets.stream().filter(sheet -> !isOwn(sheet.name())).toList();
    }

    public static Optional<RawSheet> find(RawWorkbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> CleanText.of(sheet.name()).equalsIgnoreCase(name))
                .findFirst();
    }
}
