package vn.tonghop.report.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import vn.tonghop.plan.form.DataElement;

/** Every sentence and label of the reports in one language. */
public final class Catalogue {

    private final ResourceBundle texts;
    private final String language;

    private Catalogue(ResourceBundle texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    /** The catalogue in {@code vi} or {@code en}; any other language is our own fault. */
    public static Catalogue in(String language) {
        String resource = "report_" + language + ".properties";
        try (var stream = Catalogue.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no report catalogue for language (" + language + ")");
            }
            return new Catalogue(
                    new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same texts, with the places of sections and annexes in a report that has these parts, in this order: what
     * points to a part that it does not have points to the full report.
     */
    public Catalogue numbered(List<String> parts) {
        return new Catalogue(new Numbering(texts, parts).applied(), language);
    }

    /** Whether the heading of a part is to have a number of its own. */
    public boolean isNumbered(String part) {
        String heading = "heading." + part;
        return texts.containsKey(heading) && texts.getString(heading).startsWith("{§");
    }

    /**
     * The text of a key; {@code {0}}, {@code {1}} are filled with the arguments, and {@code {0|unit|units}} with the
     * first word where the argument is one, else with the second.
     */
    public String text(String key, Object... arguments) {
        if (!texts.containsKey(key)) {
            throw new IllegalStateException("no " + language + " text for '" + key + "'");
        }
        String text = texts.getString(key);
        boolean numbered = text.indexOf('|') >= 0;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i].toString();
            text = (numbered ? numbered(text, i, argument) : text).replace("{" + i + "}", argument);
        }
        return text;
    }

    private static String numbered(String text, int place, String argument) {
        int start = text.indexOf("{" + place + "|");
        if (start < 0) {
            return text;
        }
        int end = text.indexOf('}', start);
        String[] words = text.substring(start + 1, end).split("\\|");
        String chosen = text.substring(0, start) + words[argument.equals("1") ? 1 : 2];
        return numbered(chosen + text.substring(end + 1), place, argument);
    }

    /** A unit of measure that a plan names, in the language of the catalogue where it knows the word. */
    public String measure(String unit) {
        return measure(unit, "");
    }

    /** The same behind a number, as that is printed. */
    public String measure(String unit, String number) {
        String key = "measure." + unit.replace(' ', '-');
        return texts.containsKey(key) ? text(key, number) : unit;
    }

    /** What is asked of units in words: by the catalogue, or where it does not know the element, by the form. */
    public String topic(DataElement element) {
        String key = "topic." + element.code();
        return texts.containsKey(key) ? texts.getString(key) : element.label();
    }

    public String language() {
        return language;
    }

    public Locale locale() {
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag("vi-VN");
    }

    /** For labels that stand in templates. */
    public ResourceBundle bundle() {
        return texts;
    }

    Set<String> keys() {
        return texts.keySet();
    }
}
