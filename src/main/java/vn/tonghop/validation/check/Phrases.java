package vn.tonghop.validation.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words and the number format of one language that the sentence of a broken rule is put together from. */
public final class Phrases {

    private final String language;
    private final Properties phrases = new Properties();
    private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);

    public Phrases(String language) {
        this.language = language;
        try (var stream = Objects.requireNonNull(
                        Phrases.class.getResourceAsStream("phrases_" + language + ".properties"), language);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            phrases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        symbols.setGroupingSeparator(say("grouping").charAt(0));
        symbols.setDecimalSeparator(say("decimal").charAt(0));
    }

    /** What the facts of this language end in; those in Vietnamese have plain names. */
    public String suffix() {
        return language.equals("vi") ? "" : "-" + language;
    }

    public String say(String key, String... gaps) {
        String phrase = Objects.requireNonNull(phrases.getProperty(key), key);
        for (int i = 0; i < gaps.length; i++) {
            phrase = phrase.replace("{" + i + "}", gaps[i]);
        }
        return phrase;
    }

    public String number(BigDecimal value) {
        return new DecimalFormat("#,##0.###", symbols).format(value);
    }
}
