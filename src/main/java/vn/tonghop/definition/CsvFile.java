package vn.tonghop.definition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of {@code jobs/}: UTF-8, comma, one header row. */
public final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setCommentMarker('#')
            .get();

    private CsvFile() {}

    /** The rows in file order; columns that are missing are faults of the header, and no row is returned then. */
    public static List<CsvRow> read(Path path, List<String> columns, Faults faults) {
        return DefinitionText.read(path, faults)
                .map(text -> parse(path.getFileName().toString(), text, columns, faults))
                .orElse(List.of());
    }

    static List<CsvRow> parse(String name, String text, List<String> columns, Faults faults) {
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            List<String> missing = columns.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                faults.add(
                        name,
                        Math.max(1, (int) parser.getCurrentLineNumber()),
                        "thiếu cột " + missing + ", cần có " + columns);
                return List.of();
            }
            for (CSVRecord row : parser) {
                rows.add(row(name, (int) parser.getCurrentLineNumber(), row, faults));
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(name, 1, "không đọc được theo cú pháp CSV: " + e.getMessage());
        }
        return rows;
    }

    private static CsvRow row(String name, int line, CSVRecord values, Faults faults) {
        var row = new CsvRow(name, line, values.toMap(), faults);
        if (!values.isConsistent()) {
            row.fault("dòng có " + values.size() + " ô, dòng tiêu đề có "
                    + values.getParser().getHeaderNames().size());
        }
        return row;
    }
}
