package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Wording;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Verdict;

class BrokenFileTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99})
    void refusesAFileThatBreaksOff(int percent) {
        byte[] good = Sent.good();

        Reading reading = Sent.read(Arrays.copyOf(good, good.length * percent / 100));

        assertThat(reading.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(obstacle(reading)).isEqualTo(percent == 0 ? "empty" : "truncated");
    }

    @Test
    void readsOrRefusesAFileWithFlippedBytesButNeverMisreadsIt() {
        long seed = System.nanoTime();
        System.out.println("BrokenFileTest flips bytes by seed " + seed);
        var random = new Random(seed);
        Reading good = Sent.read(Sent.good());
        for (int i = 0; i < 200; i++) {
            byte[] bytes = Sent.good();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) random.nextInt(1, 256);
            }

            Reading reading = Sent.read(bytes);

            boolean same = reading.equals(good);
            assertThat(same || !reading.findings().isEmpty())
                    .as("seed %s, case %s", seed, i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 ..., pdf",
        "<html><table><tr><td>5, web-page",
        "<?xml version='1.0'?><Workbook/>, web-page",
        "Kính gửi Sở Y tế; xin gửi, plain-text",
        "{\\rtf1 ..., word",
    })
    void saysWhatAForeignFileIs(String content, String obstacle) {
        assertThat(obstacle(Sent.read(content.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(obstacle);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_LARGE")
    void hasWordsForEveryObstacle(Obstacle obstacle) {
        var finding = Finding.of(
                FindingKind.FILE_UNREADABLE,
                Place.ofFile("a"),
                "obstacle",
                obstacle.id(),
                "line",
                "17",
                "encodings",
                "TCVN3, VNI");

        assertThat(Wording.in("vi").sentence(finding)).endsWith(".");
        assertThat(Wording.in("en").sentence(finding)).endsWith(".");
    }

    @Test
    void saysThatAnArchiveOrADocumentIsNoWorkbook() {
        assertThat(obstacle(Sent.read(zip(Map.of("word/document.xml", new byte[1])))))
                .isEqualTo("word");
        assertThat(obstacle(Sent.read(zip(Map.of("mimetype", new byte[1], "content.xml", new byte[1])))))
                .isEqualTo("open-document");
        assertThat(obstacle(Sent.read(zip(Map.of("xl/workbook.bin", new byte[1])))))
                .isEqualTo("binary-excel");
        assertThat(obstacle(Sent.read(zip(Map.of("a.xlsx", Sent.good()))))).isEqualTo("archive");
    }

    @Test
    void saysThatAPasswordMustGo() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Sent.good());
            }
            files.writeFilesystem(out);
        }

        assertThat(obstacle(Sent.read(out.toByteArray()))).isEqualTo("locked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<worksheet>", "<worksheet a='", "<worksheet><!-- "})
    void refusesABombWithoutUnpackingIt(String start) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(SHEET) ? start.getBytes(StandardCharsets.UTF_8) : part.getValue());
                for (int megabytes = 0; part.getKey().equals(SHEET) && megabytes < 300; megabytes++) {
                    zip.write(new String(new char[1 << 20]).replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        Reading reading = Sent.read(out.toByteArray());

        assertThat(reading.findings().get(0).kind()).isEqualTo(FindingKind.FILE_TOO_LARGE);
    }

    @Test
    void refusesADocumentType() {
        Reading reading = Sent.read(
                with(SHEET, xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet")));

        assertThat(obstacle(reading)).isEqualTo("damaged");
    }

    @Test
    void refusesEntitiesAndDepths() {
        assertThat(obstacle(Sent.read(with(SHEET, xml -> xml.replaceFirst("<v>", "<v>&lol;")))))
                .isEqualTo("damaged");
        assertThat(obstacle(Sent.read(with(SHEET, xml -> "<w>" + "<a>".repeat(100_000)))))
                .isEqualTo("damaged");
    }

    @Test
    void refusesMoreCellsThanAnyFormHas() {
        var rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 2001; row++) {
            rows.append("<row>").append("<c><v>1</v></c>".repeat(1000)).append("</row>");
        }

        Reading reading = Sent.read(with(SHEET, xml -> rows + "</sheetData></worksheet>"));

        assertThat(reading.findings().get(0).kind()).isEqualTo(FindingKind.FILE_TOO_LARGE);
    }

    @Test
    void refusesMoreSheetsThanAnyFormHas() {
        byte[] bytes = with(
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<sheets>", "<sheets>" + "<sheet name='a' id='b'/>".repeat(10_000)));

        assertThat(Sent.read(bytes).findings().get(0).kind()).isEqualTo(FindingKind.FILE_TOO_LARGE);
        assertThat(Sent.read(bytes).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void refusesTextsAndNamesWithoutEnd() {
        var names = new StringBuilder("<worksheet>");
        for (int i = 0; i < 20_000; i++) {
            names.append("<n").append(i).append("/>");
        }

        assertThat(Sent.read(with("xl/sharedStrings.xml", xml -> "<sst>" + "<si/>".repeat(1_100_000)))
                        .findings()
                        .get(0)
                        .kind())
                .isEqualTo(FindingKind.FILE_TOO_LARGE);
        assertThat(obstacle(Sent.read(with(SHEET, xml -> names + "</worksheet>"))))
                .isEqualTo("damaged");
    }

    @Test
    void refusesPartsThatShareTheirBytes() {
        byte[] bytes = zip(Map.of("a.xml", new byte[500], "b.xml", new byte[400]));
        int directory = directory(bytes);
        int second = directory + 46 + "a.xml".length();
        System.arraycopy(bytes, directory + 42, bytes, second + 42, 4);

        assertThat(obstacle(Sent.read(bytes))).isEqualTo("damaged");
    }

    @Test
    void refusesCellsThatAreNotWhereTheySay() {
        assertThat(obstacle(Sent.read(with(SHEET, xml -> xml.replaceFirst("r=\"A\\d+\"", "r=\"ZZZZ1\"")))))
                .isEqualTo("damaged");
        assertThat(obstacle(Sent.read(with(SHEET, xml -> xml.replaceFirst("<row r=\"\\d+\"", "<row r=\"99\"")))))
                .isEqualTo("damaged");
    }

    /** Where the first entry of the archive's table of contents is. */
    private static int directory(byte[] zip) {
        for (int at = 0; at < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                return at;
            }
        }
        throw new AssertionError("no archive");
    }

    private static String obstacle(Reading reading) {
        assertThat(reading.content()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().get(0).kind()).isEqualTo(FindingKind.FILE_UNREADABLE);
        return reading.findings().get(0).facts().get("obstacle");
    }

    /** The good workbook with one part's XML replaced. */
    private static byte[] with(String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts();
        String changed = change.apply(new String(parts.get(part), StandardCharsets.UTF_8));
        parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Sent.good()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
