package vn.tonghop.spreadsheet.zip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Names of the parts of a package, which differ neither by case nor by the slash they begin with. */
public final class PartNames {

    private PartNames() {}

    static String folded(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /** The part that a relation of another part points to. */
    public static String resolved(String from, String target) {
        if (target.startsWith("/")) {
            return folded(target);
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder(from) + target.replace('\\', '/').toLowerCase(Locale.ROOT)).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The part that holds another part's relations. */
    public static String relationsOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
