package vn.tonghop.report.wording;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the parts of a report stand: a heading that begins with <code>{§}</code> is a section, one with <code>{§§}</code>
 * an annex, and <code>{§units}</code> anywhere points to the part "units".
 */
final class Numbering {

    private static final String SECTION = "{§}";
    private static final String ANNEX = "{§§}";
    private static final Pattern POINTER = Pattern.compile("\\{§([a-z][a-z-]*)}");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final ResourceBundle texts;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, String> annexes = new HashMap<>();

    Numbering(ResourceBundle texts, List<String> parts) {
        this.texts = texts;
        for (String part : parts) {
            String heading = "heading." + part;
            if (texts.containsKey(heading)) {
                place(part, texts.getString(heading));
            }
        }
    }

    private void place(String part, String heading) {
        if (heading.startsWith(SECTION)) {
            sections.putIfAbsent(part, String.valueOf(sections.size() + 1));
        } else if (heading.startsWith(ANNEX)) {
            annexes.putIfAbsent(part, ROMAN.get(annexes.size()));
        }
    }

    ResourceBundle applied() {
        Map<String, String> numbered = new HashMap<>();
        texts.keySet().forEach(key -> numbered.put(key, numbered(key, texts.getString(key))));
        return new Texts(numbered);
    }

    private String numbered(String key, String text) {
        if (!text.contains("{§")) {
            return text;
        }
        String part = key.substring(key.indexOf('.') + 1);
        String headed = text.replace(
                        SECTION,
                        Optional.ofNullable(sections.get(part))
                                .map(number -> number + ".")
                                .orElse(""))
                .replace(
                        ANNEX,
                        Optional.ofNullable(annexes.get(part))
                                .filter(number -> !standsAlone())
                                .map(number -> texts.getString("see.annex").replace("{0}", number) + ".")
                                .orElse(""));
        return POINTER.matcher(headed.stripLeading()).replaceAll(this::place);
    }

    /** A table that is all there is follows on nothing. */
    private boolean standsAlone() {
        return sections.isEmpty() && annexes.size() == 1;
    }

    private String place(MatchResult pointer) {
        String part = pointer.group(1);
        if (sections.containsKey(part)) {
            return texts.getString("see.section").replace("{0}", sections.get(part));
        }
        return annexes.containsKey(part)
                ? texts.getString("see.annex").replace("{0}", annexes.get(part))
                : texts.getString("see.elsewhere");
    }

    /** The texts of one report. */
    private static final class Texts extends ResourceBundle {

        private final Map<String, String> texts;

        Texts(Map<String, String> texts) {
            this.texts = Map.copyOf(texts);
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
