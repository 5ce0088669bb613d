package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.cell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Receipt;
import vn.tonghop.spreadsheet.marked.MarkedWorkbook;

/** Workbooks as they are given back marked. */
final class GivenBack {

    private static final Labels LABELS = Labels.in("vi");
    static final String OURS = "[Kết quả kiểm tra]";
    private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");

    private GivenBack() {}

    static void assertSameCells(Workbook was, Workbook back) {
        for (Sheet sheet : was) {
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                for (Cell cell : row) {
                    Cell now = back.getSheet(sheet.getSheetName())
                            .getRow(row.getRowNum())
                            .getCell(cell.getColumnIndex());
                    assertThat(now.toString()).isEqualTo(cell.toString());
                    assertThat(now.getCellType()).isEqualTo(cell.getCellType());
                    assertThat(now.getCellStyle().getDataFormatString())
                            .isEqualTo(cell.getCellStyle().getDataFormatString());
                }
            }
        }
    }

    static String text(XSSFWorkbook workbook, String row, String column) {
        return cell(workbook, "01_CoSo", row, column)
                .getCellComment()
                .getString()
                .getString();
    }

    static void comment(XSSFWorkbook workbook, String row, String column, String text) {
        Cell cell = cell(workbook, "01_CoSo", row, column);
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol1(cell.getColumnIndex());
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("văn thư");
        cell.setCellComment(comment);
    }

    static byte[] marked(byte[] sent) {
        return answer(sent).orElseThrow();
    }

    static Optional<byte[]> answer(byte[] sent) {
        return MarkedWorkbook.of(sent, () -> Sent.READER.open(sent), feedback(sent), LABELS);
    }

    static Feedback feedback(byte[] sent) {
        return new FeedbackWriter(Sent.PROGRAMME, LABELS)
                .write(Receipt.ofUnsent(Sent.NAME, 1, "0a".repeat(32), NOW), Sent.read(sent));
    }

    static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> hand) {
        return Sent.changed(workbook, hand);
    }

    static void look(byte[] workbook, Consumer<XSSFWorkbook> eye) {
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            eye.accept(opened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
