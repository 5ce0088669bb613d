package vn.tonghop.orgunit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds the spellings of one name together: case, prefix, spaces and the place of the tone mark (Hoà, Hòa). */
public final class UnitName {

    private static final Pattern PREFIX =
            Pattern.compile("^(?:(?:phường|xã|thị trấn|quận|huyện|thị xã) |(?:p|x|tt)\\. ?)");
    private static final Pattern TONE_ON_SECOND = Pattern.compile("(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ])");
    private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String BARE = "aaaaaeeeeeyyyyy";
    private static final String O_MARKED = "òóỏõọòóỏõọ";
    private static final String U_MARKED = "ùúủũụ";

    private UnitName() {}

    /** The name in one spelling, for comparing only. */
    public static String folded(String name) {
        String text = spelt(name);
        return PREFIX.matcher(text).replaceFirst("");
    }

    private static String spelt(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\u200B\\u00AD]", "")
                .replace('\u00A0', ' ')
                .replaceAll("[ÐðƉɖ]", "đ")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        Matcher tone = TONE_ON_SECOND.matcher(text);
        var folded = new StringBuilder();
        while (tone.find()) {
            boolean open = tone.group(1) != null && endsSyllable(text, tone.end());
            boolean uy = tone.group(3) != null && endsSyllable(text, tone.end()) && !afterQ(text, tone.start());
            tone.appendReplacement(folded, open || uy ? moved(tone.group()) : tone.group());
        }
        return tone.appendTail(folded).toString();
    }

    private static boolean endsSyllable(String text, int end) {
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }

    private static boolean afterQ(String text, int start) {
        return start > 0 && text.charAt(start - 1) == 'q';
    }

    private static String moved(String pair) {
        int mark = MARKED.indexOf(pair.charAt(1));
        char first = pair.charAt(0) == 'o' ? O_MARKED.charAt(mark) : U_MARKED.charAt(mark - O_MARKED.length());
        return "" + first + BARE.charAt(mark);
    }
}
