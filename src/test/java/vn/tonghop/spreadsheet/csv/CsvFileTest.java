package vn.tonghop.spreadsheet.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.spreadsheet.legacy.OldText;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;

class CsvFileTest {

    private static final Vocabulary WORDS = Vocabulary.of(
            Set.of("MA", "NOI_DUNG", "GIA_TRI", "TRANG_TINH", "F_DAU", "F_TANG", "KS", "NN", "01_CoSo", "06_ToGiac"),
            List.of("Số cơ sở đầu kỳ", "Khách sạn, nhà khách", "Nhà nghỉ", "Phường Hoàn Kiếm", "Tiếp nhận tố giác"));

    private static final String TEXT = """
            TRANG_TINH;01_CoSo
            Biểu về cơ sở
            MA;NOI_DUNG;F_DAU;F_TANG
            KS;Khách sạn, nhà khách;12;"8,5"
            NN;Nhà nghỉ;1.234;-

            TRANG_TINH;06_ToGiac
            MA;NOI_DUNG;GIA_TRI
            G_NHAN;Tiếp nhận tố giác;"dòng một
            dòng hai"
            G_CON;Đang giải quyết;05
            """;

    @Test
    void splitsATwinIntoSheetsThatKeepTheLinesOfTheFile() {
        RawWorkbook read = read(utf8(TEXT));

        assertThat(read.format()).isEqualTo(RawWorkbook.Format.CSV);
        assertThat(read.sheets()).extracting(RawSheet::name).containsExactly("01_CoSo", "06_ToGiac");
        assertThat(shown(read.sheets().get(0)))
                .containsExactly(
                        "2 Biểu về cơ sở",
                        "3 MA NOI_DUNG F_DAU F_TANG",
                        "4 KS Khách sạn, nhà khách 12 8,5",
                        "5 NN Nhà nghỉ 1.234 -");
        assertThat(shown(read.sheets().get(1)))
                .containsExactly(
                        "8 MA NOI_DUNG GIA_TRI",
                        "9 G_NHAN Tiếp nhận tố giác dòng một\ndòng hai",
                        "11 G_CON Đang giải quyết 05");
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsWhatSeparatesTheColumns(String separator) {
        String text = "MA;NOI_DUNG;F_DAU\nKS;\"Khách sạn; nhà, khách\";\"1,5\"\n";
        String written = text.replace("Khách sạn; nhà, khách", "#").replace(";", separator);

        RawWorkbook read = read(utf8(written.replace("#", "Khách sạn; nhà, khách")));

        assertThat(shown(read.sheets().get(0)))
                .containsExactly("1 MA NOI_DUNG F_DAU", "2 KS Khách sạn; nhà, khách 1,5");
    }

    @Test
    void readsTheSameWhateverItsEncoding() {
        List<String> expected = shown(read(utf8(TEXT)).sheets().get(0));

        assertThat(shown(read(utf8("\uFEFF" + TEXT)).sheets().get(0))).isEqualTo(expected);
        assertThat(shown(read(bytes("\uFEFF" + TEXT, StandardCharsets.UTF_16LE))
                        .sheets()
                        .get(0)))
                .isEqualTo(expected);
        assertThat(shown(read(bytes("\uFEFF" + TEXT, StandardCharsets.UTF_16BE))
                        .sheets()
                        .get(0)))
                .isEqualTo(expected);
        assertThat(shown(read(bytes(TEXT, StandardCharsets.UTF_16LE)).sheets().get(0)))
                .isEqualTo(expected);
        assertThat(shown(read(utf8(Normalizer.normalize(TEXT, Normalizer.Form.NFD)))
                        .sheets()
                        .get(0)))
                .isEqualTo(expected);
        assertThat(shown(read(bytes(windows1258(TEXT), Charset.forName("windows-1258")))
                        .sheets()
                        .get(0)))
                .isEqualTo(expected);
        assertThat(shown(read(bytes(OldText.tcvn3(TEXT), StandardCharsets.ISO_8859_1))
                        .sheets()
                        .get(0)))
                .isEqualTo(expected);
        assertThat(shown(read(bytes(OldText.vni(TEXT), StandardCharsets.ISO_8859_1))
                        .sheets()
                        .get(0)))
                .isEqualTo(expected);
    }

    @Test
    void saysWhichEncodingItGuessed() {
        assertThat(read(bytes(OldText.tcvn3(TEXT), StandardCharsets.ISO_8859_1)).remarks())
                .containsExactly(RawRemark.ofFile(RawRemark.Kind.ENCODING_GUESSED, Map.of("encoding", "TCVN3")));
    }

    @Test
    void refusesAnEncodingThatNoWordGivesAway() {
        byte[] unclear = bytes("MA;NOI_DUNG;F_DAU\nKS;\u00B5\u00B6\u00FF;5\n", StandardCharsets.ISO_8859_1);

        assertThat(open(unclear))
                .isEqualTo(new Opening.Because(
                        Obstacle.UNCLEAR_ENCODING, Map.of("encodings", "windows-1258, TCVN3, VNI")));
    }

    @Test
    void refusesLettersThatWereLost() {
        assertThat(open(utf8("MA;NOI_DUNG;F_DAU\nKS;Kh\uFFFDch s\uFFFDn;5\n"))).isEqualTo(Obstacle.LOST_LETTERS);
    }

    @Test
    void refusesUtf8ThatBreaksOffOrIsBroken() {
        byte[] good = utf8("\uFEFFMA;NOI_DUNG;F_DAU\nKS;Khách sạ");
        byte[] broken = good.clone();
        broken[10] = (byte) 0xFF;

        assertThat(open(java.util.Arrays.copyOf(good, good.length - 1))).isEqualTo(Obstacle.TRUNCATED);
        assertThat(open(broken)).isEqualTo(Obstacle.DAMAGED);
    }

    @Test
    void namesTheLineOfAQuoteThatIsNotClosed() {
        assertThat(open(utf8("MA;NOI_DUNG;F_DAU\nKS;Khách sạn;5\nNN;\"Nhà nghỉ;6\nKH;Khác;7\n")))
                .isEqualTo(new Opening.Because(Obstacle.OPEN_QUOTE, Map.of("line", "3")));
        assertThat(open(utf8("MA;NOI_DUNG;F_DAU\nNN;\"Nhà\" nghỉ;6\nKH;Khác;7\n")))
                .isEqualTo(new Opening.Because(Obstacle.OPEN_QUOTE, Map.of("line", "2")));
    }

    @Test
    void refusesALineThatDoesNotEnd() {
        assertThat(open(utf8("MA;NOI_DUNG;F_DAU\n" + ";".repeat(3_000_000)))).isEqualTo(Obstacle.TOO_LARGE);
        assertThat(open(utf8("MA;NOI_DUNG;F_DAU\n\"" + "a;\n".repeat(1_000_000))))
                .isEqualTo(new Opening.Because(Obstacle.OPEN_QUOTE, Map.of("line", "2")));
    }

    @Test
    void refusesTextWithoutAnyCode() {
        assertThat(open(utf8("Kính gửi Sở;\nxin gửi;báo cáo;\n"))).isEqualTo(Obstacle.PLAIN_TEXT);
    }

    @Test
    void namesLinesThatAnUnquotedDecimalPushedAside() {
        RawWorkbook read = read(utf8("MA,NOI_DUNG,F_DAU,F_TANG\nKS,Khách sạn,8,5,3\nNN,Nhà nghỉ,1,2\n"));

        assertThat(read.remarks())
                .containsExactly(new RawRemark(
                        RawRemark.Kind.LINE_TOO_LONG, "CSV", "E2", Map.of("expected", "4", "found", "5")));
    }

    @Test
    void namesALineThatWasPushedAsideThoughItsEndIsBlank() {
        RawWorkbook read = read(utf8("MA,NOI_DUNG,F_DAU,F_TANG\nKS,Khách sạn,8,5,\nNN,Nhà,1,2\nKH,Khác,1,2\n"));

        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void takesNoOffenceAtLinesThatAProgramFilledUp() {
        RawWorkbook read = read(utf8("MA;NOI_DUNG;F_DAU\nKS;Khách sạn;8;;;\nNN;Nhà nghỉ;1;;;\nKH;Khác;2\n"));

        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void takesOffWhatProtectsATextFromSpreadsheetPrograms() {
        RawWorkbook read = read(utf8("MA;NOI_DUNG;F_DAU\nKS;'=1+1;=\"00004\"\nNN;'tên;-5\n"));

        assertThat(shown(read.sheets().get(0))).contains("2 KS =1+1 00004", "3 NN 'tên -5");
    }

    @Test
    void readsAnArchiveOfSheetsAsOneWorkbook() {
        byte[] zip = zip(Map.of(
                "BM01-PCMD_00004_2026-06-01_CoSo.csv",
                "MA,NOI_DUNG,F_DAU\nKS,Khách sạn,8\n",
                "BM01-PCMD_00004_2026-06-06_ToGiac.csv",
                "MA,NOI_DUNG,GIA_TRI\nG_NHAN,Tiếp nhận,3\n",
                "BM01-PCMD_00004_2026-06-HuongDan.csv",
                "Cách điền\n"));

        assertThat(CsvArchive.isOne(zip)).isTrue();
        assertThat(CsvArchive.isOne(zip(Map.of("a-01_CoSo.csv", "a", "__MACOSX/._a-01_CoSo.csv", "a"))))
                .isTrue();
        RawWorkbook read = (RawWorkbook) CsvArchive.read(zip, ReadingLimits.STANDARD, WORDS);
        assertThat(read.sheets()).extracting(RawSheet::name).containsExactly("01_CoSo", "06_ToGiac", "huongdan");
    }

    @Test
    void takesAnArchiveOfReportsForWhatItIs() {
        assertThat(CsvArchive.isOne(
                        zip(Map.of("BM01-PCMD_00004_2026-06.csv", "a", "BM01-PCMD_00008_2026-06.csv", "a"))))
                .isFalse();
        assertThat(CsvArchive.isOne(
                        zip(Map.of("BM01-PCMD_00004_2026-06.csv", "a", "BM01-PCMD_00004_2026-Q2.csv", "a"))))
                .isFalse();
        assertThat(CsvArchive.isOne(zip(Map.of("a-01_CoSo.csv", "a", "a.xlsx", "a"))))
                .isFalse();
        assertThat(CsvArchive.isOne(zip(Map.of("BM01-PCMD_00004.csv", "a", "BM01-PCMD_00008.csv", "a"))))
                .isFalse();
        assertThat(CsvArchive.isOne(new byte[10])).isFalse();
    }

    /** As programs write it: letters with two marks in two characters. */
    private static String windows1258(String text) {
        var written = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean one = Charset.forName("windows-1258").newEncoder().canEncode(c);
            String apart = Normalizer.normalize("" + c, Normalizer.Form.NFD);
            String tone = apart.substring(apart.length() - 1);
            boolean toned = "\u0300\u0301\u0303\u0309\u0323".contains(tone);
            if (one || !toned) {
                written.append(c);
            } else {
                String base = Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC);
                written.append(base).append(tone);
            }
        }
        return written.toString();
    }

    private static List<String> shown(RawSheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.index() + 1 + " "
                        + String.join(
                                " ", row.cells().stream().map(RawCell::text).toList()))
                .toList();
    }

    private static RawWorkbook read(byte[] bytes) {
        return (RawWorkbook) open(bytes);
    }

    private static Opening open(byte[] bytes) {
        return CsvFile.read(bytes, ReadingLimits.STANDARD, WORDS);
    }

    private static byte[] utf8(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] zip(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(utf8(file.getValue()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
