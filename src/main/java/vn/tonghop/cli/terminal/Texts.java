package vn.tonghop.cli.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the commands say on the terminal, in Vietnamese or in English. */
public final class Texts {

    private static final Locale NUMBERS = Locale.forLanguageTag("vi-VN");

    private final Properties sentences = new Properties();

    public Texts(Language language) {
        String resource = "messages_" + language.code() + ".properties";
        try (var stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no catalogue " + resource);
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a report lies, and what was written beside it. */
    public String where(Path pdf, List<Path> companions) {
        return say(
                "outcome.where",
                Stream.concat(Stream.of(pdf), companions.stream())
                        .map(Path::toString)
                        .collect(Collectors.joining("  ·  ")));
    }

    public String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence '" + key + "'");
        }
        return new MessageFormat(sentence, NUMBERS).format(values);
    }
}
