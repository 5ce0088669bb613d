package vn.tonghop.spreadsheet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.PartStream;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/**
 * A zip archive that is one workbook: a CSV file for each sheet, as LibreOffice saves them, named
 * {@code workbook-sheet.csv}.
 */
public final class CsvArchive {

    private static final String ENDING = ".csv";

    /** Ends of names such as 2026-06, 2026-Q2 and 2026-9M are periods and no sheets. */
    private static final int SHORTEST_SHEET = 5;

    private CsvArchive() {}

    /** Whether these bytes are one workbook, and not an archive of several. */
    public static boolean isOne(byte[] bytes) {
        try (var archive = new Archive(bytes, ReadingLimits.STANDARD)) {
            return isOne(archive);
        } catch (IOException e) {
            return false;
        }
    }

    public static Opening read(byte[] bytes, ReadingLimits limits, Vocabulary vocabulary) {
        try (var archive = new Archive(bytes, limits)) {
            return isOne(archive) ? workbook(archive, limits, vocabulary) : Obstacle.ARCHIVE;
        } catch (UnreadableException e) {
            return e.opening();
        } catch (IOException | UncheckedIOException e) {
            return Obstacle.DAMAGED;
        }
    }

    private static Opening workbook(Archive archive, ReadingLimits limits, Vocabulary vocabulary) throws IOException {
        var file = new CsvFile(limits, vocabulary);
        Optional<Character> separator = Optional.empty();
        for (String part : files(archive)) {
            try (PartStream stream = archive.open(part)) {
                Optional<Character> otherwise = separator.isPresent() ? separator : Optional.of(',');
                separator = file.read(stream.readAllBytes(), sheet(part, vocabulary), otherwise);
            }
        }
        return file.workbook();
    }

    private static boolean isOne(Archive archive) {
        List<String> files = files(archive);
        Set<String> workbooks = new HashSet<>();
        for (String file : files) {
            int dash = file.lastIndexOf('-');
            if (!file.endsWith(ENDING) || dash < 0 || file.length() - ENDING.length() - dash - 1 < SHORTEST_SHEET) {
                return false;
            }
            workbooks.add(file.substring(0, dash));
        }
        return workbooks.size() == 1;
    }

    private static List<String> files(Archive archive) {
        return archive.names().stream()
                .filter(name -> !name.endsWith("/"))
                .sorted()
                .toList();
    }

    /** The archive knows its parts in small letters; the sheet as the form writes it, where it is one of a form. */
    private static String sheet(String part, Vocabulary vocabulary) {
        String name = part.substring(part.lastIndexOf('-') + 1, part.length() - ENDING.length());
        return vocabulary.codes().stream()
                .filter(code -> code.toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(name);
    }
}
