package vn.tonghop.cli.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.period.Dates;

/** What the commands say on the terminal, in Vietnamese or in English. */
public final class Texts {

    private static final int GROUP = 3;

    private final Language language;
    private final Dates dates;

    /** What {@code check} says on its own: reading all of it takes longer than the rest of a good answer. */
    private final Properties ofCheck;

    /** Read when something is said that is not of {@code check}. */
    private Optional<Properties> others = Optional.empty();

    public Texts(Language language) {
        this.language = language;
        this.dates = Dates.in(language.code());
        this.ofCheck = sentences("check_" + language.code());
    }

    /** Days and moments in the same language. */
    public Dates dates() {
        return dates;
    }

    private static Properties sentences(String catalogue) {
        String resource = catalogue + ".properties";
        var sentences = new Properties();
        try (var stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no catalogue " + resource);
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences;
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

    /** Counts as their digits already: the formats of a locale take longer to load than a file takes to check. */
    private Object[] plain(Object[] values, String sentence) {
        Object[] plain = values.clone();
        if (!sentence.contains(",number")) {
            for (int i = 0; i < plain.length; i++) {
                plain[i] = count(plain[i])
                        .map(this::grouped)
                        .map(Object.class::cast)
                        .orElse(plain[i]);
            }
        }
        return plain;
    }

    private static Optional<String> count(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            var number = new BigDecimal(value.toString());
            boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            return whole && number.signum() >= 0
                    ? Optional.of(number.toBigInteger().toString())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private String grouped(String digits) {
        var grouped = new StringBuilder(digits);
        for (int end = digits.length() - GROUP; end > 0; end -= GROUP) {
            grouped.insert(end, language == Language.EN ? ',' : '.');
        }
        return grouped.toString();
    }

    public String say(String key, Object... values) {
        String sentence = sentence(key);
        return new MessageFormat(sentence, numbers()).format(plain(values, sentence));
    }

    private Locale numbers() {
        return language == Language.EN ? Locale.UK : Locale.forLanguageTag("vi-VN");
    }

    private synchronized String sentence(String key) {
        String sentence = ofCheck.getProperty(key);
        if (sentence == null) {
            Properties known = others.orElseGet(() -> sentences("messages_" + language.code()));
            others = Optional.of(known);
            sentence = known.getProperty(key);
        }
        if (sentence == null) {
            throw new IllegalStateException("no sentence '" + key + "'");
        }
        return sentence;
    }
}
