package vn.tonghop.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one catalogue of sentences: turns a finding into words, in Vietnamese or in English.
 *
 * <p>In a sentence, {@code {found}} is a fact of the finding, and {@code {=wanted}} is the phrase of the catalogue that
 * the fact names: where {@code wanted} is {@code date}, the phrase {@code value-invalid.date}. A sentence is
 * taken apart where {@code |=} stands before what was expected and {@code |>} before what to do about it; without these
 * marks, where the words of {@code cut.expected} and {@code cut.mend} begin. A phrase that ends in
 * {@code .stood} says what stood there when that is no fact {@code found}.
 */
public final class Wording {

    private static final Pattern GAP = Pattern.compile("\\{(=?)([a-z-]+)}");
    private static final String EXPECTED = "\uE000";
    private static final String MEND = "\uE001";
    private static final Pattern CUTS = Pattern.compile("[" + EXPECTED + MEND + "]");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:(]+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\((.*)\\)\\.?$");

    private final Properties sentences;
    private final String language;

    private Wording(Properties sentences, String language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** The catalogue in {@code vi} or {@code en}; any other language is our own fault. */
    public static Wording in(String language) {
        String resource = "findings_" + language + ".properties";
        Properties sentences = new Properties();
        try (var stream = Wording.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no catalogue for language (" + language + ")");
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(sentences, language);
    }

    /** One sentence or two: what stood there, what was expected, how to mend it; the place is not repeated in it. */
    public String sentence(Finding finding) {
        return CUTS.matcher(filled(phrase(finding.kind().id()), finding)).replaceAll("");
    }

    /** The sentence after the sheet and the cell; without the name of the file, which may hold a person's. */
    public String placed(Finding finding) {
        return where(finding.place()) + sentence(finding);
    }

    /** Only where it is, of what not every reader may be told: what stands there is in the file that the unit got back. */
    public String placeOnly(Finding finding) {
        return where(finding.place()) + phrase("cut.place-only");
    }

    /** Sheet and cell before a sentence, as {@link Place#inFile()} in the language of this catalogue. */
    public String where(Place place) {
        return place.inFile(phrase("cut.cell-in-text-file"));
    }

    /** The sentence in parts. */
    public FindingWords words(Finding finding) {
        String template = phrase(finding.kind().id());
        String whole = filled(template, finding);
        int mend = cut(whole, MEND, "cut.mend");
        String before = mend < 0 ? whole : whole.substring(0, mend);
        int expected = cut(before, EXPECTED, "cut.expected");
        String first = expected < 0 ? before : before.substring(0, expected);
        return new FindingWords(
                template.startsWith("{item}") ? fact(finding, "item") : part(first),
                stood(finding),
                expected < 0 ? finding.facts().getOrDefault("expected", "") : part(before.substring(expected)),
                mend < 0 ? "" : part(whole.substring(mend)));
    }

    /** Where a part of a sentence begins: at its mark or else where the words begin that such a part begins with. */
    private int cut(String text, String mark, String cues) {
        int marked = text.indexOf(mark);
        if (marked >= 0) {
            return marked;
        }
        Matcher cue = Pattern.compile(phrase(cues)).matcher(text);
        return cue.find() ? cue.start() : -1;
    }

    private String stood(Finding finding) {
        String own = sentences.getProperty(finding.kind().id() + ".stood");
        if (own != null) {
            return filled(own, finding);
        }
        String found = finding.facts().get("found-" + language);
        return found == null ? finding.facts().getOrDefault("found", "") : found;
    }

    /** A part of a sentence as it can stand alone: begun in a capital, without brackets or the comma it led on with. */
    private static String part(String cut) {
        String bare =
                LOOSE_END.matcher(CUTS.matcher(cut).replaceAll("").strip()).replaceFirst("");
        String text = IN_BRACKETS.matcher(bare).replaceFirst("$1");
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String filled(String template, Finding finding) {
        Matcher gap = GAP.matcher(template);
        var sentence = new StringBuilder();
        while (gap.find()) {
            String fact = fact(finding, gap.group(2));
            boolean named = !gap.group(1).isEmpty();
            String words = named ? filled(phrase(finding.kind().id() + "." + fact), finding) : fact;
            gap.appendReplacement(sentence, Matcher.quoteReplacement(words));
        }
        return gap.appendTail(sentence).toString();
    }

    /**
     * A phrase of the catalogue by its key, for whoever says beforehand what a finding would say afterwards.
     *
     * @param facts names and values by turns
     */
    public String words(String key, String... facts) {
        String words = phrase(key);
        for (int i = 0; i < facts.length; i += 2) {
            words = words.replace("{" + facts[i] + "}", facts[i + 1]);
        }
        return words;
    }

    /** All phrases that may fill one gap, in the order of their keys: of {@code personal-data} every kind of it. */
    public List<String> below(String key) {
        return keys().stream()
                .filter(other -> other.startsWith(key + "."))
                .sorted()
                .map(this::phrase)
                .toList();
    }

    String phrase(String key) {
        String words = sentences.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no " + language + " words for " + key);
        }
        return words.replace("|=", EXPECTED).replace("|>", MEND);
    }

    private String fact(Finding finding, String name) {
        String value = finding.facts().get(name + "-" + language);
        value = value == null ? finding.facts().get(name) : value;
        if (value == null) {
            throw new IllegalStateException(finding.kind().id() + " lacks the fact '" + name + "'");
        }
        return CUTS.matcher(value).replaceAll("");
    }

    /** All keys of the catalogue. */
    Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
