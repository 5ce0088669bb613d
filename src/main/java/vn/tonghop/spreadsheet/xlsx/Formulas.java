package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.xlsx.xml.Text;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;

/** Tells which formulas of a sheet take their figures from other files; it looks only where there are such files. */
final class Formulas {

    private static final Pattern FILE = Pattern.compile("\\[(\\d+|[^\\[\\]]*\\.(xls|xlsx|xlsm|xlsb|csv|ods))]");

    private static final int MOST_GROUPS = 10_000;

    private final boolean linksPossible;
    private final Text text = new Text();
    private final Set<String> linkedGroups = new HashSet<>();
    private boolean linked;

    Formulas(boolean linksPossible) {
        this.linksPossible = linksPossible;
    }

    /** Reads the formula that has just started; always true, for a formula there is. */
    boolean read(Xml xml) throws IOException {
        if (linksPossible) {
            String group = xml.attribute("si");
            xml.readText(text);
            linked = isLinked(text.toString()) || linkedGroups.contains(group);
            if (linked && !group.isEmpty() && linkedGroups.size() < MOST_GROUPS) {
                linkedGroups.add(group);
            }
        }
        return true;
    }

    boolean lastWasLinked() {
        return linked;
    }

    /** Another file stands in a formula in brackets, by its number or by its name: {@code [1]Sheet1!A1}. */
    private static boolean isLinked(String formula) {
        return FILE.matcher(formula).find();
    }
}
