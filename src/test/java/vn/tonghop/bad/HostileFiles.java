package vn.tonghop.bad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.submission.Reading;

/** Files that are too large to lie around, and the program that reads a folder of them in a process of its own. */
final class HostileFiles {

    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int MANY = 10_000;

    private HostileFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        String end = "</sheetData>";
        files.put("ten-thousand-sheets.xlsx", swollen("xl/workbook.xml", "</sheets>", "<sheet name=\"a\"/>", MANY));
        files.put("ten-thousand-parts.xlsx", manyParts());
        files.put("swollen-part.xlsx", swollen(SHEET, end, " ".repeat(1 << 10), 150 << 10));
        files.put("two-million-cells.xlsx", swollen(SHEET, end, row("<c><v>1</v></c>".repeat(100)), 21_000));
        files.put("a-million-rows.xlsx", swollen(SHEET, end, row(""), 1_100_000));
        files.put("a-million-columns.xlsx", swollen(SHEET, end, row("<c><v>1</v></c>".repeat(20_000)), 1));
        files.put("endless-text.xlsx", swollen(TEXTS, "</t>", "aaaaaaaa", 400_000));
        files.put("a-million-texts.xlsx", swollen(TEXTS, "</sst>", "<si><t>mười lăm chữ số</t></si>", 1_500_000));
        files.put("deep-nesting.xlsx", swollen(SHEET, end, "<a>", 100_000));
        files.put("many-attributes.xlsx", swollen(SHEET, " ht=", " a='1'", 200_000));
        return files;
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    /** The good workbook with something put many times before a place in one of its parts, never held in memory. */
    private static byte[] swollen(String part, String place, String unit, int times) {
        Map<String, byte[]> parts = Hand.parts(Hand.good());
        String text = new String(parts.remove(part), StandardCharsets.UTF_8);
        int at = text.indexOf(place);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var other : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write(other.getValue());
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
            byte[] bytes = unit.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
            zip.write(text.substring(at).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] manyParts() {
        Map<String, byte[]> parts = Hand.parts(Hand.good());
        for (int i = 0; i < MANY; i++) {
            parts.put("xl/media/image" + i + ".png", new byte[0]);
        }
        return Hand.packed(parts);
    }

    /** Prints name, verdict, rule, seconds and sentence of each file of a folder, parted by tabs. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var reader = new SubmissionReader(ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026"));
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                long start = System.nanoTime();
                Reading reading = reader.read(file.getFileName().toString(), Files.readAllBytes(file));
                double seconds = (System.nanoTime() - start) / 1e9;
                Finding finding = reading.findings().get(0);
                out.println(String.join(
                        "\t",
                        file.getFileName().toString(),
                        reading.verdict().name(),
                        finding.rule(),
                        String.format(Locale.ROOT, "%.3f", seconds),
                        Wording.in("vi").sentence(finding)));
            }
        }
    }
}
