package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which cell styles show a number as a date or time. */
final class Styles {

    private static final Pattern NOT_SHOWN_AS_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].");
    private static final Pattern DATE_LETTER = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private final BitSet dates = new BitSet();

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(Xml xml) throws XMLStreamException, IOException {
        var styles = new Styles();
        Map<String, String> formats = new HashMap<>();
        int style = -1;
        for (int event = xml.advance(); event == Xml.START || event == Xml.END; event = xml.advance()) {
            String name = xml.name();
            if (event == Xml.END && name.equals("cellXfs")) {
                break;
            }
            if (event == Xml.START && name.equals("numFmt")) {
                formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (event == Xml.START && name.equals("cellXfs")) {
                style = 0;
            } else if (event == Xml.START && name.equals("xf") && style >= 0) {
                styles.dates.set(style++, isDate(xml.attribute("numFmtId"), formats));
            }
        }
        return styles;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        if (format != null) {
            return DATE_LETTER
                    .matcher(NOT_SHOWN_AS_DATE.matcher(format).replaceAll(""))
                    .find();
        }
        return switch (id) {
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> true;
            case "27", "28", "29", "30", "31", "32", "33", "34", "35", "36" -> true;
            case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> true;
            default -> false;
        };
    }
}
