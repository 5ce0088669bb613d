package vn.tonghop.spreadsheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Finds the character between the columns: the one that sets the forms' codes apart. */
final class Separators {

    private static final char[] POSSIBLE = {';', ',', '\t', '|'};
    private static final int SAMPLE = 1 << 15;
    private static final int LINES = 200;

    private Separators() {}

    /** Empty when no code of a form stands in any column. */
    static Optional<Character> of(Reader text, Vocabulary vocabulary) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int read = 0; read >= 0 && length < SAMPLE; read = text.read(sample, length, SAMPLE - length)) {
            length += read;
        }
        String head = new String(sample, 0, length);
        Optional<Character> best = Optional.empty();
        int most = 0;
        for (char separator : POSSIBLE) {
            int codes = codes(head, separator, vocabulary);
            if (codes > most) {
                most = codes;
                best = Optional.of(separator);
            }
        }
        return best;
    }

    /** How many columns hold a code and nothing else; a lone column proves nothing of what separates it. */
    private static int codes(String head, char separator, Vocabulary vocabulary) {
        CSVFormat lenient =
                format(separator).setLenientEof(true).setTrailingData(true).get();
        int codes = 0;
        try (var parser = lenient.parse(new StringReader(head))) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int line = 0; line < LINES && records.hasNext(); line++) {
                CSVRecord row = records.next();
                for (int i = 0; row.size() > 1 && i < row.size(); i++) {
                    codes += vocabulary.codes().contains(row.get(i).strip()) ? 1 : 0;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return codes;
        }
        return codes;
    }

    static CSVFormat.Builder format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false);
    }
}
