package vn.tonghop.spreadsheet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.PartStream;
import vn.tonghop.spreadsheet.zip.UnreadableException;
import vn.tonghop.submission.archive.SheetFiles;

/**
 * A zip archive that is one workbook: a CSV file for each sheet, as LibreOffice saves them, named
 * {@code workbook-sheet.csv}.
 */
public final class CsvArchive {

    private static final String ENDING = ".csv";

    private CsvArchive() {}

    /** Whether these bytes are one workbook, and not an archive of several. */
    static boolean isOne(byte[] bytes) {
        try (var archive = new Archive(bytes, ReadingLimits.STANDARD)) {
            return !SheetFiles.among(archive.names()).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    public static Opening read(byte[] bytes, ReadingLimits limits, Vocabulary vocabulary) {
        try (var archive = new Archive(bytes, limits)) {
            List<String> sheets = SheetFiles.among(archive.names());
            return sheets.isEmpty() ? Obstacle.ARCHIVE : workbook(archive, sheets, limits, vocabulary);
        } catch (UnreadableException e) {
            return e.opening();
        } catch (IOException | UncheckedIOException e) {
            return Obstacle.DAMAGED;
        }
    }

    private static Opening workbook(Archive archive, List<String> sheets, ReadingLimits limits, Vocabulary vocabulary)
            throws IOException {
        var file = new CsvFile(limits, vocabulary);
        Optional<Character> separator = Optional.empty();
        for (String part : sheets) {
            try (PartStream stream = archive.open(part)) {
                Optional<Character> otherwise = separator.isPresent() ? separator : Optional.of(',');
                separator = file.read(stream.readAllBytes(), sheet(part, vocabulary), otherwise);
            }
        }
        return file.workbook();
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
