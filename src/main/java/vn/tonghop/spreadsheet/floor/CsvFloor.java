package vn.tonghop.spreadsheet.floor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Takes a text file apart into its fields, with nothing around it: the floor under reading CSV. */
public final class CsvFloor {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private CsvFloor() {}

    /** How many characters the fields of a file in UTF-8 have together. */
    public static long over(byte[] file) {
        try (var parser = FORMAT.parse(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            long characters = 0;
            for (CSVRecord line : parser) {
                for (String field : line) {
                    characters += field.length();
                }
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
