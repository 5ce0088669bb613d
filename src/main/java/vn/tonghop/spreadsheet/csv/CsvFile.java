package vn.tonghop.spreadsheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** A text file of lines and columns: the CSV twin of a form, one sheet saved as CSV, or Excel's Unicode text. */
public final class CsvFile {

    private static final String ONLY_SHEET = "CSV";

    private final Vocabulary vocabulary;
    private final RawRemark.Collector remarks = new RawRemark.Collector();
    private final CsvRows rows;

    CsvFile(ReadingLimits limits, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.rows = new CsvRows(limits, remarks);
    }

    public static Opening read(byte[] bytes, ReadingLimits limits, Vocabulary vocabulary) {
        var file = new CsvFile(limits, vocabulary);
        try {
            file.read(bytes, ONLY_SHEET, Optional.empty());
            return file.workbook();
        } catch (UnreadableException e) {
            return e.opening();
        } catch (IOException | UncheckedIOException e) {
            return Obstacle.DAMAGED;
        }
    }

    /** Reads one of the files of the workbook; returns what separates its columns. */
    Optional<Character> read(byte[] bytes, String name, Optional<Character> otherwise) throws IOException {
        Written written = new Encodings(bytes, vocabulary).written();
        Encoding encoding = written.encoding();
        Optional<Character> separator;
        try (Reader head = encoding.reader(bytes, written.start())) {
            separator = Separators.of(head, vocabulary).or(() -> otherwise);
        }
        if (separator.isEmpty()) {
            throw new UnreadableException(Obstacle.PLAIN_TEXT);
        }
        if (written.guessed()) {
            remarks.add(RawRemark.Kind.ENCODING_GUESSED, Map.of("encoding", encoding.label()));
        }
        var text = new LineReader(encoding.reader(bytes, written.start()));
        try (var parser = Separators.format(separator.get()).get().parse(text)) {
            rows.read(parser, text, encoding, name);
        }
        return separator;
    }

    RawWorkbook workbook() {
        return new RawWorkbook(RawWorkbook.Format.CSV, rows.sheets(), List.of(), remarks.all(), false);
    }
}
