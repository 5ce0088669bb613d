package vn.tonghop.plan.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.definition.Entry;

/** The codes of all forms read so far: one code means one thing, whichever form asks it. */
final class Vocabulary {

    private final Map<String, DataElement> elements = new HashMap<>();
    private final Map<String, String> rowLabels = new HashMap<>();

    void learn(Entry entry, DataElement element) {
        DataElement known = elements.putIfAbsent(element.code(), element);
        if (known != null && !meaning(known).equals(meaning(element))) {
            entry.fault(
                    "mã " + element.code() + " đã có nghĩa " + meaning(known) + ", ở đây lại là " + meaning(element));
        }
    }

    void learn(Entry table, DataElement element, FormRow row) {
        String known = rowLabels.putIfAbsent(element.code() + "[" + row.code() + "]", row.label());
        if (known != null && !known.equals(row.label())) {
            table.fault("dòng " + row.code() + " của " + element.code() + " đã có nghĩa '" + known + "', ở đây lại là '"
                    + row.label() + "'");
        }
    }

    private static String meaning(DataElement element) {
        return "'%s' (unit: %s, type: %s, nature: %s)"
                .formatted(element.label(), element.unit(), spelling(element.type()), spelling(element.nature()));
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
