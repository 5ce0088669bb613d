package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.GivenBack.OURS;
import static vn.tonghop.spreadsheet.GivenBack.assertSameCells;
import static vn.tonghop.spreadsheet.GivenBack.comment;
import static vn.tonghop.spreadsheet.GivenBack.look;
import static vn.tonghop.spreadsheet.GivenBack.marked;
import static vn.tonghop.spreadsheet.GivenBack.text;
import static vn.tonghop.spreadsheet.Sent.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.spreadsheet.raw.OwnSheets;

class MarkedWorkbookTest {

    @Test
    void putsTheResultInFrontAndLeavesAllOtherSheetsAsTheyWere() {
        byte[] sent = Sent.changed(
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue(-3));

        look(marked(sent), back -> {
            assertThat(back.getSheetName(0)).isEqualTo(OwnSheets.RESULT);
            assertThat(back.getActiveSheetIndex()).isZero();
            assertThat(back.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .startsWith(Sent.NAME + ": PHẢI SỬA");
            look(sent, was -> assertSameCells(was, back));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"00004", "00103", "09832", "10459", "09562"})
    void keepsEveryValueOfSampleWorkbooks(String unit) throws IOException {
        byte[] sent = Files.readAllBytes(Path.of("sample-data/hanoi-2026/2026-06/BM01-PCMD_" + unit + "_2026-06.xlsx"));

        look(marked(sent), back -> look(sent, was -> assertSameCells(was, back)));
    }

    @Test
    void marksTheCellByFillAndBorderAndSaysWhyInAComment() {
        byte[] sent = Sent.changed(
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều"));

        look(marked(sent), back -> {
            Cell marked = cell(back, "01_CoSo", "KS", "F_DAU");
            assertThat(marked.getStringCellValue()).isEqualTo("nhiều");
            assertThat(marked.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THICK);
            assertThat(((XSSFCellStyle) marked.getCellStyle())
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFC7CE");
            assertThat(marked.getCellComment().getString().getString())
                    .startsWith(OURS)
                    .contains("“nhiều”");
            assertThat(marked.getCellComment().getAuthor()).isNullOrEmpty();
        });
    }

    @Test
    void marksAnEmptyCellToo() {
        byte[] sent = Sent.changed(workbook -> {
            Cell cell = cell(workbook, "01_CoSo", "KS", "F_DAU");
            cell.getRow().removeCell(cell);
        });

        look(marked(sent), back -> {
            Cell marked = cell(back, "01_CoSo", "KS", "F_DAU");
            assertThat(marked.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THICK);
            assertThat(marked.getCellComment().getString().getString()).contains("để trống");
        });
    }

    @Test
    void listsEachFindingWithALinkToItsCell() {
        byte[] sent = Sent.changed(
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều"));

        look(marked(sent), back -> {
            Sheet result = back.getSheetAt(0);
            var links = result.getHyperlinkList();
            assertThat(links).isNotEmpty();
            CellReference target = new CellReference(links.get(0).getAddress());
            assertThat(target.getSheetName()).isEqualTo("01_CoSo");
            assertThat(back.getSheet("01_CoSo")
                            .getRow(target.getRow())
                            .getCell(target.getCol())
                            .getStringCellValue())
                    .isEqualTo("nhiều");
        });
    }

    @Test
    void keepsTheSendersOwnCommentsAndNamesNoAuthor() {
        byte[] sent = Sent.changed(workbook -> {
            cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều");
            comment(workbook, "KS", "F_DAU", "đã hỏi lại");
            comment(workbook, "NN", "F_DAU", "tính cả cơ sở mới");
        });

        look(marked(sent), back -> {
            assertThat(text(back, "KS", "F_DAU")).startsWith("đã hỏi lại").contains(OURS);
            assertThat(text(back, "NN", "F_DAU")).isEqualTo("tính cả cơ sở mới");
            assertThat(cell(back, "01_CoSo", "NN", "F_DAU").getCellComment().getAuthor())
                    .isNullOrEmpty();
            assertThat(back.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        });
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsAText() {
        byte[] sent = Sent.changed(
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("=HYPERLINK(\"http://a.vn\")"));

        look(marked(sent), back -> {
            Sheet result = back.getSheetAt(0);
            result.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA);
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    assertThat(((XSSFCellStyle) cell.getCellStyle()).getQuotePrefixed())
                            .isTrue();
                }
            }));
        });
    }

    @Test
    void shiftsNamesThatBelongToASheet() {
        byte[] sent = Sent.changed(workbook -> {
            workbook.setPrintArea(1, "$A$1:$C$3");
            cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều");
        });

        look(
                marked(sent),
                back -> look(
                        sent,
                        was -> assertThat(back.getPrintArea(2))
                                .isEqualTo(was.getPrintArea(1))
                                .isNotNull()));
    }

    @Test
    void marksNoMoreThanTwoHundredCellsAndListsTheRestByRule() {
        byte[] sent = Sent.changed(workbook -> {
            for (String sheet : List.of("01_CoSo", "02_KiemTra")) {
                workbook.getSheet(sheet)
                        .forEach(row -> row.forEach(cell -> {
                            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                                    || cell.getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK) {
                                cell.setCellValue("x1");
                            }
                        }));
            }
        });
        assertThat(Sent.read(sent).findings()).hasSizeGreaterThan(200);

        look(marked(sent), back -> {
            int comments = 0;
            for (Sheet sheet : back) {
                comments += sheet.getCellComments().size();
            }
            assertThat(comments).isEqualTo(200);
            assertThat(back.getSheetAt(0).getLastRowNum()).isLessThan(120);
        });
    }
}
