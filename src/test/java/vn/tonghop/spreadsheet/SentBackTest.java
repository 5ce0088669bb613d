package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.GivenBack.answer;
import static vn.tonghop.spreadsheet.GivenBack.changed;
import static vn.tonghop.spreadsheet.GivenBack.feedback;
import static vn.tonghop.spreadsheet.GivenBack.look;
import static vn.tonghop.spreadsheet.GivenBack.marked;
import static vn.tonghop.spreadsheet.GivenBack.text;
import static vn.tonghop.spreadsheet.Sent.cell;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.submission.Explanation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;

/** A marked workbook is sent in again. */
class SentBackTest {

    @Test
    void givesTheSameVerdictWhenItIsSentBackAsItIs() {
        byte[] sent = Sent.changed(
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều"));
        Reading first = Sent.read(sent);

        Reading again = Sent.read(marked(sent));

        assertThat(again.verdict()).isEqualTo(first.verdict());
        assertThat(again.findings())
                .extracting(Finding::key)
                .isEqualTo(first.findings().stream().map(Finding::key).toList());
        assertThat(again.content().map(SubmissionContent::observations))
                .isEqualTo(first.content().map(SubmissionContent::observations));
    }

    @Test
    void takesTheMarksOfAnEarlierCheckAwayFromWhatWasMended() {
        byte[] good = Sent.good();
        byte[] sent = Sent.changed(workbook -> {
            cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều");
        });
        byte[] mended = changed(
                marked(sent),
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue(12));

        look(
                marked(mended),
                back -> look(good, was -> {
                    CellStyle now = cell(back, "01_CoSo", "KS", "F_DAU").getCellStyle();
                    CellStyle before = cell(was, "01_CoSo", "KS", "F_DAU").getCellStyle();
                    assertThat(now.getBorderLeft()).isEqualTo(before.getBorderLeft());
                    assertThat(((XSSFCellStyle) now).getFillForegroundColorColor())
                            .isEqualTo(((XSSFCellStyle) before).getFillForegroundColorColor());
                    assertThat(cell(back, "01_CoSo", "KS", "F_DAU").getCellComment())
                            .isNull();
                    assertThat(back.getSheetAt(0).getSheetName()).isEqualTo(OwnSheets.RESULT);
                    assertThat(back.getNumberOfSheets()).isEqualTo(was.getNumberOfSheets() + 1);
                }));
    }

    @Test
    void readsWhatWasTypedAsAnExplanation() {
        byte[] sent = Sent.changed(
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều"));
        Finding finding = Sent.read(sent).findings().get(0);

        Reading explained =
                Sent.read(changed(marked(sent), workbook -> explain(workbook, finding.rule(), "đã đếm lại")));

        assertThat(explained.content().orElseThrow().explanations())
                .contains(new Explanation(
                        finding.rule(), finding.place().sheet(), finding.place().cell(), "đã đếm lại"));
    }

    @Test
    void refusesAnExplanationWithANumberOfAPerson() {
        byte[] sent = Sent.changed(
                workbook -> cell(workbook, "01_CoSo", "KS", "F_DAU").setCellValue("nhiều"));
        Finding finding = Sent.read(sent).findings().get(0);

        Reading explained = Sent.read(changed(
                marked(sent), workbook -> explain(workbook, finding.rule(), "gọi 0" + "9".repeat(9))));

        assertThat(explained.content()).isEmpty();
        assertThat(explained.findings()).extracting(Finding::rule).containsExactly("personal-data");
    }

    @Test
    void givesNothingBackOfAWorkbookAboutPersons() {
        byte[] sent = Sent.changed(workbook ->
                workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("Họ và tên"));

        assertThat(answer(sent)).isEmpty();
        Feedback feedback = feedback(sent);
        assertThat(feedback.headline()).doesNotContain(Sent.NAME);
        assertThat(feedback.about()).noneMatch(fact -> fact.value().contains("BM01"));
    }

    private static void explain(XSSFWorkbook workbook, String rule, String text) {
        workbook.getSheetAt(0).forEach(row -> {
            Cell id = row.getCell(7);
            if (id != null && id.toString().equals(rule)) {
                row.getCell(8, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
            }
        });
    }
}
