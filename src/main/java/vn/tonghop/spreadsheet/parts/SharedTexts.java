package vn.tonghop.spreadsheet.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The workbook's table of texts: those that were drawn, and after them those of one filling. */
public final class SharedTexts {

    private static final Pattern START = Pattern.compile("<sst count=\"\\d+\" uniqueCount=\"(\\d+)\"");
    private static final String END = "</sst>";

    private final String drawn;
    private final int drawnCount;
    private final Map<String, Integer> added = new LinkedHashMap<>();

    public SharedTexts(String drawn) {
        Matcher start = START.matcher(drawn);
        if (!start.find()) {
            throw new IllegalStateException("no count of shared texts");
        }
        this.drawnCount = Integer.parseInt(start.group(1));
        this.drawn = start.replaceFirst("<sst").replace(END, "");
    }

    public int index(String text) {
        return added.computeIfAbsent(text, missing -> drawnCount + added.size());
    }

    public String xml() {
        var xml = new StringBuilder(drawn);
        added.keySet()
                .forEach(text -> xml.append("<si><t")
                        .append(text.equals(text.strip()) ? ">" : " xml:space=\"preserve\">")
                        .append(escaped(text))
                        .append("</t></si>"));
        return xml.append(END).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
