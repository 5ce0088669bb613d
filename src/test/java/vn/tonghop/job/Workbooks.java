package vn.tonghop.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The second path: reads the sample's workbooks with POI's user model and adds up by hand. Shares no code with what it
 * checks, and knows only that a table's codes stand under {@code MA} and beside it.
 */
final class Workbooks {

    /** Values by "element|category" of one workbook. */
    record Sent(String unit, String month, OffsetDateTime receivedAt, Map<String, Double> numbers, Set<String> texts) {}

    private final Map<String, Sent> counting = new TreeMap<>();

    /** Takes a folder in: of every unit and month the file that came last by {@code asOf} counts. */
    void add(Path folder, OffsetDateTime asOf, Set<String> refused) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("manifest.csv"))) {
            String[] parts = line.split(",");
            if (parts[0].equals("file") || refused.contains(parts[0])) {
                continue;
            }
            OffsetDateTime receivedAt = OffsetDateTime.parse(parts[1]);
            if (receivedAt.isAfter(asOf)) {
                continue;
            }
            Sent sent = read(folder.resolve(parts[0]), receivedAt);
            counting.merge(
                    sent.unit() + " " + value(sent.texts(), "MA_BIEU") + " " + sent.month(),
                    sent,
                    (one, other) -> one.receivedAt().isAfter(other.receivedAt()) ? one : other);
        }
    }

    /** One month alone. */
    Workbooks only(String month) {
        var one = new Workbooks();
        counting.forEach((key, sent) -> {
            if (sent.month().equals(month)) {
                one.counting.put(key, sent);
            }
        });
        return one;
    }

    /** The units whose file of the month counts. */
    Set<String> units(String month) {
        Set<String> units = new HashSet<>();
        counting.values().stream().filter(sent -> sent.month().equals(month)).forEach(sent -> units.add(sent.unit()));
        return units;
    }

    /** Sum over all months and the units that the predicate lets in. */
    long flow(Predicate<String> units, String element, String... categories) {
        double sum = 0;
        for (Sent sent : counting.values()) {
            if (units.test(sent.unit())) {
                sum += sum(sent, element, categories);
            }
        }
        return Math.round(sum);
    }

    /** Sum of the latest month in which each unit filled the element in. */
    long stock(Predicate<String> units, String element, String... categories) {
        Map<String, Sent> latest = new TreeMap<>();
        for (Sent sent : counting.values()) { // in order of unit, then month
            if (units.test(sent.unit())
                    && sent.numbers().keySet().stream().anyMatch(key -> is(key, element, categories))) {
                latest.put(sent.unit(), sent);
            }
        }
        double sum = 0;
        for (Sent sent : latest.values()) {
            sum += sum(sent, element, categories);
        }
        return Math.round(sum);
    }

    /** Units that say yes to a duty in the latest month in which they answered. */
    long yes(Predicate<String> units, String duty, boolean withDocument) {
        Map<String, Sent> latest = new TreeMap<>();
        counting.values().stream()
                .filter(sent -> units.test(sent.unit())
                        && sent.texts().stream().anyMatch(t -> t.startsWith("D_CO|" + duty + "=")))
                .forEach(sent -> latest.put(sent.unit(), sent));
        return latest.values().stream()
                .filter(sent -> sent.texts().contains("D_CO|" + duty + "=Có"))
                .filter(sent -> !withDocument || hasDocument(sent, duty))
                .count();
    }

    /** A document that was named in one month is still there in the next, also where the cell was left empty then. */
    private boolean hasDocument(Sent latest, String duty) {
        return counting.values().stream()
                .filter(sent -> sent.unit().equals(latest.unit()))
                .filter(sent -> sent.texts().stream().anyMatch(text -> text.startsWith("D_SOVB|" + duty + "=")))
                .anyMatch(sent -> sent.numbers().containsKey("D_NGAY|" + duty)
                        || sent.texts().stream().anyMatch(text -> text.startsWith("D_NGAY|" + duty + "=")));
    }

    private static double sum(Sent sent, String element, String... categories) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : sent.numbers().entrySet()) {
            if (is(entry.getKey(), element, categories)) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    private static boolean is(String key, String element, String... categories) {
        String category = key.substring(key.indexOf('|') + 1);
        if (!key.startsWith(element + "|") || category.equals("TONG") || category.endsWith("/TONG")) {
            return false;
        }
        if (categories.length == 0) {
            return true;
        }
        for (String wanted : categories) {
            if (category.equals(wanted) || category.startsWith(wanted + "/")) {
                return true;
            }
        }
        return false;
    }

    private static Sent read(Path file, OffsetDateTime receivedAt) {
        Map<String, Double> numbers = new HashMap<>();
        Set<String> texts = new HashSet<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                read(sheet, numbers, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        String unit = value(texts, "MA_DON_VI");
        return new Sent(unit, value(texts, "KY"), receivedAt, numbers, texts);
    }

    private static String value(Set<String> texts, String element) {
        return texts.stream()
                .filter(text -> text.startsWith(element + "|="))
                .findFirst()
                .map(text -> text.substring(element.length() + 2))
                .orElseThrow(() -> new IllegalStateException("no " + element));
    }

    private static void read(Sheet sheet, Map<String, Double> numbers, Set<String> texts) {
        int codeColumn = -1;
        List<String> header = new ArrayList<>();
        for (Row row : sheet) {
            int at = column(row, "MA");
            if (at >= 0) {
                codeColumn = at;
                header.clear();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    header.add(text(row.getCell(i)));
                }
            } else if (codeColumn >= 0 && !text(row.getCell(codeColumn)).isEmpty()) {
                String code = text(row.getCell(codeColumn));
                for (int i = codeColumn + 2; i < Math.min(header.size(), row.getLastCellNum()); i++) {
                    boolean list = header.get(i).equals("GIA_TRI");
                    put(list ? code + "|" : header.get(i) + "|" + code, row.getCell(i), numbers, texts);
                }
            }
        }
    }

    private static void put(String key, Cell cell, Map<String, Double> numbers, Set<String> texts) {
        if (cell == null || key.startsWith("|")) {
            return;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            numbers.put(key, cell.getNumericCellValue());
        } else if (type == CellType.STRING && !cell.getStringCellValue().isBlank()) {
            String text = cell.getStringCellValue().strip();
            if (text.equals("-")) {
                numbers.put(key, 0.0);
            }
            texts.add(key + "=" + text);
        }
    }

    private static int column(Row row, String text) {
        for (Cell cell : row) {
            if (text(cell).equals(text)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue().strip();
    }
}
