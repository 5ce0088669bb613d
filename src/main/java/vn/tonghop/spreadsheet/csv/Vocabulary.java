package vn.tonghop.spreadsheet.csv;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a programme's files are likely to say, as evidence of how they are written.
 *
 * @param codes codes of columns, rows and sheets, as they stand in cells
 * @param words words with letters beyond ASCII, in small letters
 */
public record Vocabulary(Set<String> codes, Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    public Vocabulary {
        codes = Set.copyOf(codes);
        words = Set.copyOf(words);
    }

    /** Takes the words out of headings, titles and names. */
    public static Vocabulary of(Set<String> codes, Iterable<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(wordsOf(text)));
        return new Vocabulary(codes, words);
    }

    /** How many different words of a text are known. */
    int known(String text) {
        Set<String> found = wordsOf(text);
        found.retainAll(words);
        return found.size();
    }

    private static Set<String> wordsOf(String text) {
        Set<String> found = new HashSet<>();
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (word.find()) {
            if (word.group().chars().anyMatch(c -> c >= 0x80)) {
                found.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
