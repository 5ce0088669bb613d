package vn.tonghop.distribution;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import vn.tonghop.period.Dates;

/** The sentences of letters, in Vietnamese or in English. */
public final class Words {

    private final Properties sentences = new Properties();
    private final Dates dates;

    /** @param language {@code vi} or {@code en} */
    public Words(String language) {
        dates = Dates.in(language);
        try (var stream = Words.class.getResourceAsStream("letters_" + language + ".properties")) {
            if (stream == null) {
                throw new IllegalArgumentException("no letters in language (" + language + ")");
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gaps are {@code {0}}, {@code {1}}, …; values are filled in as they are. */
    public String say(String key, Object... values) {
        String text = sentences.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no sentence '" + key + "'");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    public String moment(Instant at) {
        return dates.moment(at);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
