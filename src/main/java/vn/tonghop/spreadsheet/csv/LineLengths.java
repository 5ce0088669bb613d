package vn.tonghop.spreadsheet.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import vn.tonghop.spreadsheet.raw.RawRemark;

/**
 * Watches the lines of each table for columns too many: a separator inside a number or text pushes all that follows into
 * the wrong column.
 */
final class LineLengths {

    private static final String HEADER = "MA";
    private static final int MOST_NAMED = 50;

    private final RawRemark.Collector remarks;
    /** The last line, when it is longer than its header: harmless where the codes of the next table stand below it. */
    private final List<Line> tooLong = new ArrayList<>();

    private final List<Line> doubtful = new ArrayList<>();
    private final Map<Integer, Integer> linesOfLength = new TreeMap<>();
    private int named;
    private int columns;
    private int fields;

    private record Line(String sheet, int row, int fields) {}

    LineLengths(RawRemark.Collector remarks) {
        this.remarks = remarks;
    }

    /** Takes in the next line of a sheet. */
    void take(String sheet, int row, CSVRecord line) {
        int filled = filled(line);
        if (isHeader(line)) {
            tooLong.clear();
            endTable();
            columns = filled;
            fields = line.size();
        } else if (columns > 0) {
            nameTooLong();
            linesOfLength.merge(line.size(), 1, Integer::sum);
            if (filled > columns) {
                tooLong.add(new Line(sheet, row, filled));
            } else if (line.size() > fields && filled > 0 && doubtful.size() < MOST_NAMED) {
                doubtful.add(new Line(sheet, row, line.size()));
            }
        }
    }

    /**
     * Lines that are longer than their header by blank columns only are harmless where a program fills up all lines; one
     * that stands alone with its length is not.
     */
    void endTable() {
        nameTooLong();
        int lines = linesOfLength.values().stream().mapToInt(Integer::intValue).sum();
        for (Line line : doubtful) {
            int asLong = linesOfLength.entrySet().stream()
                    .filter(length -> length.getKey() >= line.fields)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (2 * asLong < lines) {
                name(line.sheet, line.row, line.fields);
            }
        }
        doubtful.clear();
        linesOfLength.clear();
        columns = 0;
    }

    private void nameTooLong() {
        tooLong.forEach(line -> name(line.sheet, line.row, line.fields));
        tooLong.clear();
    }

    private void name(String sheet, int row, int found) {
        if (named++ < MOST_NAMED) {
            remarks.lineTooLong(sheet, row, columns, found);
        }
    }

    private static boolean isHeader(CSVRecord line) {
        for (int i = 0; i < line.size() - 1; i++) {
            if (line.get(i).equals(HEADER)) {
                return true;
            }
        }
        return false;
    }

    private static int filled(CSVRecord line) {
        int filled = line.size();
        while (filled > 0 && line.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }
}
