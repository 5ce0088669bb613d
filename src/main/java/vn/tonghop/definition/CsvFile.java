package vn.tonghop.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A CSV file of {@code jobs/}: UTF-8, comma, one header row. */
public final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setCommentMarker('#')
            .get();

    private CsvFile() {}

    /** The rows in file order; columns that are missing are faults of line 1, and no row is returned then. */
    public static List<CsvRow> read(Path path, List<String> columns, Faults faults) {
        String name = path.getFileName().toString();
        try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(path))) {
            List<String> missing = columns.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                faults.add(name, 1, "thiếu cột " + missing + ", cần có " + columns);
                return List.of();
            }
            List<CsvRow> rows = new ArrayList<>();
            for (var record : parser) {
                rows.add(new CsvRow(name, (int) parser.getCurrentLineNumber(), record.toMap(), faults));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
