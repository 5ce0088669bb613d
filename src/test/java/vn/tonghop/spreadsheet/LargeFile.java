package vn.tonghop.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawWorkbook;

/** Files as large as they get, and a program that reads one of them and says what it saw. */
final class LargeFile {

    static final int ROWS = 50_000;
    private static final int COLUMNS = 30;

    private LargeFile() {}

    /** Prints how many rows there are, and the kinds of what is found when the file is read as one that was sent. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        var reader = new SubmissionReader(ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026"));
        System.out.println("rows " + rows(reader.open(Files.readAllBytes(file))));
        reader.read(file.getFileName().toString(), Files.readAllBytes(file)).findings().stream()
                .map(Finding::kind)
                .distinct()
                .forEach(kind -> System.out.println("found " + kind));
    }

    private static int rows(Opening opening) {
        return ((RawWorkbook) opening)
                .sheets().stream().mapToInt(sheet -> sheet.rows().size()).max().orElse(0);
    }

    static byte[] csv() {
        var text = new StringBuilder("TRANG_TINH;00_ThongTin\r\nMA;NOI_DUNG;GIA_TRI\r\nTRANG_TINH;PHU_LUC\r\n");
        for (int row = 0; row < ROWS; row++) {
            text.append("Dòng số ").append(row);
            for (int column = 1; column < COLUMNS; column++) {
                text.append(';').append(figure(row, column));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"PHU_LUC\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"t/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", sheet());
        }
        return bytes.toByteArray();
    }

    private static String sheet() {
        var xml = new StringBuilder("<worksheet><sheetData>");
        for (int row = 0; row < ROWS; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            xml.append("<c t=\"inlineStr\"><is><t>Dòng số ").append(row).append("</t></is></c>");
            for (int column = 1; column < COLUMNS; column++) {
                xml.append("<c><v>").append(figure(row, column)).append("</v></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static int figure(int row, int column) {
        return row % 97 * column;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
