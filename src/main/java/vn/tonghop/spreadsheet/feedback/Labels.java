package vn.tonghop.spreadsheet.feedback;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The words around the findings, in Vietnamese or in English; {@code {0}} is filled in. */
public final class Labels {

    private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private final Properties words = new Properties();
    private final String language;

    private Labels(String language) {
        this.language = language;
    }

    /** The words in {@code vi} or {@code en}; any other language is our own fault. */
    public static Labels in(String language) {
        var labels = new Labels(language);
        try (var stream = Labels.class.getResourceAsStream("feedback_" + language + ".properties")) {
            if (stream == null) {
                throw new IllegalArgumentException("no words for language (" + language + ")");
            }
            labels.words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    public String say(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no " + language + " words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** A number with the thousands grouped as the language does. */
    public String number(BigDecimal number) {
        boolean vietnamese = language.equals("vi");
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = GROUP.matcher(whole).replaceAll(vietnamese ? "." : ",");
        return point < 0 ? grouped : grouped + (vietnamese ? "," : ".") + plain.substring(point + 1);
    }

    public String language() {
        return language;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
