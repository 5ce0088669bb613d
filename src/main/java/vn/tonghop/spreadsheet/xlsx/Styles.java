package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.legacy.Lettering;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;

/** Which cell styles show a number as a date or time, and in which fonts they write. */
final class Styles {

    private static final Pattern NOT_SHOWN_AS_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].");
    private static final Pattern DATE_LETTER = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private static final int MOST = 70_000;
    private static final int LONGEST_FORMAT = 1000;

    private final List<Font> fonts = new ArrayList<>();
    private final Map<String, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private final BitSet struck = new BitSet();
    private final Map<Integer, String> oldFonts = new HashMap<>();

    /** How characters look, as far as it matters. */
    record Font(String name, boolean struck) {

        static final Font PLAIN = new Font("", false);
    }

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(Xml xml) throws IOException {
        var styles = new Styles();
        int style = -1;
        for (int event = xml.advance(); event == Xml.START || event == Xml.END; event = xml.advance()) {
            String name = xml.name();
            if (event == Xml.END) {
                if (name.equals("cellXfs")) {
                    break;
                }
            } else if (name.equals("numFmt")) {
                Xml.requireAtMost(MOST, styles.formats.size());
                styles.formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (name.equals("font")) {
                Xml.requireAtMost(MOST, styles.fonts.size());
                styles.fonts.add(font(xml, "font"));
            } else if (name.equals("cellXfs")) {
                style = 0;
            } else if (name.equals("xf") && style >= 0) {
                Xml.requireAtMost(MOST, style);
                styles.add(style++, xml);
            }
        }
        return styles;
    }

    /** The font or the run properties that have just started, up to their end. */
    static Font font(Xml xml, String element) throws IOException {
        String name = "";
        boolean struck = false;
        for (int event = xml.advance(); event != Xml.END || !xml.is(element); event = xml.advance()) {
            Xml.requireInside(event);
            if (event == Xml.START) {
                switch (xml.name()) {
                    case "name", "rFont" -> name = xml.attribute("val");
                    case "strike" -> struck = xml.attribute("val").isEmpty() || xml.flag("val");
                    default -> {}
                }
            }
        }
        return struck || !name.isEmpty() ? new Font(name, struck) : Font.PLAIN;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    boolean isStruck(int style) {
        return struck.get(style);
    }

    /** Whether some cells are in a font of the time before Unicode. */
    boolean hasOldFonts() {
        return !oldFonts.isEmpty();
    }

    /** The name of the font if it is from before Unicode; empty for others, whose names do not matter. */
    String font(int style) {
        return oldFonts.isEmpty() ? "" : oldFonts.getOrDefault(style, "");
    }

    private void add(int style, Xml xml) {
        String format = xml.attribute("numFmtId");
        dates.set(style, isDate(format));
        String font = xml.attribute("fontId");
        int index = font.length() > 0 && font.length() < 6 && font.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(font)
                : fonts.size();
        Font look = index < fonts.size() ? fonts.get(index) : Font.PLAIN;
        struck.set(style, look.struck());
        if (Lettering.ofFont(look.name()).isPresent()) {
            oldFonts.put(style, look.name());
        }
    }

    private boolean isDate(String id) {
        String format = formats.get(id);
        if (format != null) {
            return format.length() <= LONGEST_FORMAT
                    && DATE_LETTER
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
