package vn.tonghop.submission.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void holdsTheFilesOfSeveralUnits() throws IOException {
        Archive archive = read(Zips.of(zip(), "a.xlsx", "1", "b.csv", "2", "c-01.csv", "3"));

        assertThat(archive.fault()).isEmpty();
        assertThat(names(archive)).containsExactly("a.xlsx", "b.csv", "c-01.csv");
    }

    @Test
    void aWorkbookIsNoArchive() throws IOException {
        assertThat(Archive.of(Zips.of(zip(), "[Content_Types].xml", "", "xl/workbook.xml", "")))
                .isEmpty();
        assertThat(Archive.of(Zips.of(zip(), "mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEmpty();
        assertThat(Archive.of(Files.writeString(zip(), "MA;SO\n"))).isEmpty();
        assertThat(Archive.of(Files.writeString(zip(), "PK\3\4 breaks off"))).isEmpty();
    }

    @Test
    void theSheetsOfOneWorkbookSavedAsCsvAreNoArchive() throws IOException {
        assertThat(Archive.of(Zips.of(zip(), "bao cao-00_ThongTin.csv", "1", "bao cao-01_CoSo.csv", "2")))
                .isEmpty();
        assertThat(Archive.of(Zips.of(
                        zip(),
                        "a-01_CoSo.csv",
                        "1",
                        "a-HuongDan.csv",
                        "2",
                        "a-_DINH_DANH.csv",
                        "3",
                        "__MACOSX/._a",
                        "4")))
                .isEmpty();
        assertThat(Archive.of(Zips.of(zip(), "x-00_ThongTin.csv", "1", "y-00_ThongTin.csv", "2")))
                .isPresent();
        assertThat(Archive.of(Zips.of(zip(), "BM01-PCMD_00004.csv", "1", "BM01-PCMD_00008.csv", "2")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.xlsx", "x/../../a.xlsx", "/etc/a.xlsx", "C:\\a.xlsx", "..\\a.xlsx"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        assertFault(ArchiveFault.PATH, Zips.of(zip(), "b.xlsx", "1", name, "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.zip", "x/MORE.RAR", "a.7z"})
    void refusesAnArchiveWithinTheArchive(String name) throws IOException {
        assertFault(ArchiveFault.NESTED, Zips.of(zip(), "b.xlsx", "1", name, "2"));
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanAForm() throws IOException {
        assertFault(ArchiveFault.TOO_LARGE, Zips.of(zip(), "a.csv", "0".repeat(3 << 20)));
        assertFault(ArchiveFault.TOO_LARGE, Zips.of(zip(), "a.csv", "0".repeat(21 << 20)));
    }

    @Test
    void refusesTooManyFilesAndNone() throws IOException {
        String[] entries = new String[2 * 2001];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".csv";
            entries[i + 1] = "";
        }
        assertFault(ArchiveFault.TOO_MANY, Zips.of(zip(), entries));
        assertFault(ArchiveFault.EMPTY, Zips.of(zip(), "folder/", "", ".DS_Store", "x"));
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        assertFault(ArchiveFault.REPEATED, Zips.of(zip(), "x/a.csv", "1", "x\\a.csv", "2"));
    }

    @Test
    void refusesContentThatIsNotWhatTheListOfContentsSays() throws IOException {
        Path zip = Zips.of(zip(), "a.csv", "some words that are packed");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[30 + "a.csv".length() + 3] ^= 0x55;
        Files.write(zip, bytes);

        assertFault(ArchiveFault.DAMAGED, zip);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1258"})
    void readsVietnameseNamesThatDoNotSayTheirEncoding(String encoding) throws IOException {
        String name = "Phường Đống Đa tháng 6.xlsx";
        Archive archive = read(unmarked(name, Charset.forName(encoding)));

        assertThat(names(archive)).containsExactly(name);
        assertThat(Archive.open(archive.files().get(0).path()).readAllBytes())
                .isEqualTo("x".getBytes(StandardCharsets.UTF_8));
    }

    /** As Windows does it: bytes of some code page, and nothing that says of which. */
    private Path unmarked(String name, Charset encoding) throws IOException {
        String typed = encoding.newEncoder().canEncode(name) ? name : forWindows(name);
        byte[] bytes = typed.getBytes(encoding);
        try (var zip = new ZipOutputStream(Files.newOutputStream(zip()), Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry(new String(bytes, Charset.forName("IBM437"))));
            zip.write('x');
        }
        return zip();
    }

    /** Windows composes the letter and keeps its tone apart: ơ + grave, not ờ. */
    private static String forWindows(String name) {
        var text = new StringBuilder();
        for (String letter : name.split("")) {
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            boolean two = parts.length() == 3;
            text.append(two ? Normalizer.normalize(parts.substring(0, 2), Normalizer.Form.NFC) : letter)
                    .append(two ? parts.substring(2) : "");
        }
        return text.toString();
    }

    private static void assertFault(ArchiveFault fault, Path zip) {
        Archive archive = read(zip);
        assertThat(archive.fault()).contains(fault);
        assertThat(archive.files()).isEmpty();
    }

    private static Archive read(Path zip) {
        return Archive.of(zip).orElseThrow();
    }

    private List<String> names(Archive archive) {
        return archive.files().stream()
                .map(packed -> zip().relativize(packed.path()).toString())
                .toList();
    }

    private Path zip() {
        return folder.resolve("a.zip");
    }
}
