package vn.tonghop.bad;

import static vn.tonghop.bad.Fixture.HOSTILE;
import static vn.tonghop.bad.Fixture.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tonghop.spreadsheet.parts.FixedZip;

/** Files that are no workbook, are damaged, locked, or mean harm. */
final class BrokenFixtures {

    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private BrokenFixtures() {}

    static List<Fixture> all() {
        return Stream.of(foreign(), locked(), damaged(), hostile())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> foreign() {
        return List.of(
                of("with-macros.xlsm", 29, "Tệp có macro (.xlsm)", BrokenFixtures::withMacros),
                of(
                        "signed-letter.pdf",
                        29,
                        "Bản PDF",
                        () -> latin("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")),
                of("report.docx", 29, "Văn bản Word", () -> zip("word/document.xml", "<w:document/>")),
                of("report.rtf", 29, "Văn bản RTF", () -> latin("{\\rtf1\\ansi Bao cao}")),
                of("binary-workbook.xlsb", 29, "Excel nhị phân", () -> zip("xl/workbook.bin", "\u0001")),
                of(
                        "web-page-named.xls",
                        29,
                        "Trang web đổi đuôi .xls",
                        () -> utf8(
                                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td>MA</td><td>12</td>"
                                        + "</tr></table></body></html>")),
                of(
                        "xml-spreadsheet-named.xls",
                        29,
                        "Bảng tính XML 2003 đổi đuôi .xls",
                        () -> utf8(
                                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
                                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"/></Workbook>")),
                of(
                        "plain-text-named.xlsx",
                        29,
                        "Tệp chữ đổi đuôi .xlsx",
                        () -> utf8("Kính gửi: Sở Y tế\nPhường gửi báo cáo tháng 6.\nTrân trọng.\n")),
                of(
                        "photograph-named.xlsx",
                        29,
                        "Ảnh chụp đổi đuôi .xlsx",
                        () -> latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0")),
                of("workbook-in-a-zip-in-a-zip.zip", 29, "Biểu nằm trong tệp nén lồng nhau", () -> {
                    Map<String, byte[]> inner = new LinkedHashMap<>();
                    inner.put("bieu.xlsx", Hand.good());
                    Map<String, byte[]> outer = new LinkedHashMap<>();
                    outer.put("bieu.zip", Hand.packed(inner));
                    return Hand.packed(outer);
                }));
    }

    private static List<Fixture> locked() {
        return List.of(
                of("password.xlsx", 31, "Tệp .xlsx đặt mật khẩu", BrokenFixtures::encrypted),
                of("password.xls", 31, "Tệp .xls đặt mật khẩu", BrokenFixtures::encryptedOld));
    }

    private static List<Fixture> damaged() {
        return List.of(
                of("empty.xlsx", HOSTILE, "Tệp rỗng", () -> new byte[0]),
                of("all-zeros.xlsx", HOSTILE, "Tệp toàn số 0", () -> new byte[4096]),
                of("cut-short.xlsx", HOSTILE, "Tệp bị cắt cụt", () -> {
                    byte[] good = Hand.good();
                    return Arrays.copyOf(good, good.length * 3 / 5);
                }),
                of("part-damaged.xlsx", HOSTILE, "Một phần bên trong bị hỏng", () -> {
                    byte[] good = Hand.good();
                    for (int at = good.length / 2; at < good.length / 2 + 40; at++) {
                        good[at] ^= 0x55;
                    }
                    return good;
                }),
                of("part-missing.xlsx", HOSTILE, "Thiếu một phần bên trong", () -> {
                    Map<String, byte[]> parts = Hand.parts(Hand.good());
                    parts.remove(SHEET);
                    return Hand.packed(parts);
                }),
                of(
                        "xml-broken-off.xlsx",
                        HOSTILE,
                        "XML dở dang",
                        () -> Hand.withPart(SHEET, xml -> xml.substring(0, xml.length() / 2))));
    }

    private static List<Fixture> hostile() {
        return List.of(
                of(
                        "entity-expansion.xlsx",
                        HOSTILE,
                        "Thực thể XML nhân lên",
                        () -> Hand.withPart(
                                TEXTS,
                                xml -> xml.replace(
                                                "<sst",
                                                "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><sst")
                                        .replaceFirst("<t>Thông", "<t>&c;Thông"))),
                of(
                        "external-entity.xlsx",
                        HOSTILE,
                        "Thực thể XML trỏ ra ngoài tệp",
                        () -> Hand.withPart(
                                TEXTS,
                                xml -> xml.replace(
                                                "<sst",
                                                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst")
                                        .replaceFirst("<t>Thông", "<t>&x;Thông"))),
                of("path-tricks.xlsx", HOSTILE, "Tên phần bên trong trỏ ra ngoài thư mục", () -> {
                    Map<String, byte[]> parts = Hand.parts(Hand.good());
                    parts.put("../../../evil.txt", new byte[] {1});
                    parts.put("/etc/evil.txt", new byte[] {1});
                    return Hand.packed(parts);
                }),
                of(
                        "gigantic-used-range.xlsx",
                        HOSTILE,
                        "Vùng dữ liệu khai đến ô cuối cùng của Excel",
                        () -> Hand.withPart(
                                SHEET,
                                xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\"")
                                        .replace(
                                                "</sheetData>",
                                                "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v> </v></c></row></sheetData>"))),
                of(
                        "rows-out-of-order.xlsx",
                        HOSTILE,
                        "Dòng trong XML không theo thứ tự",
                        () -> Hand.withPart(SHEET, xml -> xml.replace("<row r=\"22\">", "<row r=\"2\">"))),
                of(
                        "cell-beyond-the-last-column.xlsx",
                        HOSTILE,
                        "Ô ở cột không có trong Excel",
                        () -> Hand.withPart(
                                SHEET,
                                xml -> xml.replace(
                                        "</row></sheetData>", "<c r=\"ZZZ26\"><v>1</v></c></row></sheetData>"))),
                of(
                        "a-cell-twice.xlsx",
                        HOSTILE,
                        "Một ô có hai giá trị",
                        () -> Hand.withPart(
                                SHEET,
                                xml -> xml.replaceFirst(
                                        "(<c r=\"C22\"[^>]*>)<v>3</v></c>", "$1<v>3</v></c>$1<v>30</v></c>"))),
                of(
                        "not-a-number.xlsx",
                        HOSTILE,
                        "Giá trị số không phải là số",
                        () -> Hand.withPart(
                                SHEET,
                                xml -> xml.replaceFirst("(<c r=\"C22\"[^>]*>)<v>3</v></c>", "$1<v>1e999</v></c>")
                                        .replaceFirst("(<c r=\"C23\"[^>]*>)<v>1</v></c>", "$1<v>NaN</v></c>"))));
    }

    private static byte[] withMacros() {
        Map<String, byte[]> parts = Hand.parts(Hand.good());
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                .replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .replace(
                        "</Types>",
                        "<Override PartName=\"/xl/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        String relations = new String(parts.get("xl/_rels/workbook.xml.rels"), StandardCharsets.UTF_8)
                .replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdMacros\" Target=\"vbaProject.bin\""
                                + " Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/></Relationships>");
        parts.put("[Content_Types].xml", utf8(types));
        parts.put("xl/_rels/workbook.xml.rels", utf8(relations));
        parts.put("xl/vbaProject.bin", new byte[512]);
        return Hand.packed(parts);
    }

    private static byte[] encrypted() {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Hand.good());
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encryptedOld() {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("01_CoSo").createRow(0).createCell(0).setCellValue(1);
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] zip(String name, String content) {
        var out = new ByteArrayOutputStream();
        FixedZip.write(Map.of(name, utf8(content)), out);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
