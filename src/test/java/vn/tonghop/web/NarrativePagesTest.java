package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.web.Visitor.Page;

/** The words of a report on their way out to be edited and back. */
class NarrativePagesTest {

    private static final String HARD = "Khó khăn, vướng mắc và nguyên nhân";
    private static final String WRITTEN = "Kinh phí tuyên truyền phân bổ chậm ở một số xã.";

    @RegisterExtension
    static final DeskFixture FIXTURE = new DeskFixture();

    private OpenDesk desk;
    private Visitor department;

    @BeforeEach
    void rollUp() {
        desk = FIXTURE.desk();
        department = desk.signedIn(OpenDesk.DEPARTMENT);
        assertThat(department.get("/narrative").text()).contains("chưa có gì để biên tập");
        desk.sent(OpenDesk.JUNE_OF_THE_WARD);
        desk.rolledUp("2026-06");
    }

    @Test
    void takesTheEditedFileBackAsAVersionThatIsInTheLog() throws IOException {
        assertThat(department.get("/narrative").text()).contains("Kỳ này chưa có bản nào");
        Page file = department.get("/narrative/2026-06/1");
        assertThat(file.header("Content-Disposition")).contains("attachment", "loi-van-2026-06-lan1.docx");

        Page taken = send(edited(file.bytes(), WRITTEN), Map.of());

        assertThat(taken.text()).contains("Đã nhận bản 1", WRITTEN, HARD);
        assertThat(new ActLog(FIXTURE.dataSource(), "hanoi-2026").of("", "2026-06"))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.act().act()).isEqualTo("NARRATIVE");
                    assertThat(entry.doer().actor()).isEqualTo(OpenDesk.DEPARTMENT);
                });
        assertThat(send(edited(file.bytes(), "Viết từ bản cũ."), Map.of()).text())
                .contains("Chưa nhận: sau lúc tải tệp này đã có bản 1")
                .doesNotContain("Viết từ bản cũ.");
        assertThat(send(edited(file.bytes(), "Viết từ bản cũ."), Map.of("over", "true"))
                        .text())
                .contains("Đã nhận bản 2", "Viết từ bản cũ.", WRITTEN);
    }

    @Test
    void saysWhatToMendWithoutRepeatingWhatMayBeSomebodys() throws IOException {
        byte[] file = department.get("/narrative/2026-06/1").bytes();
        String number = "0" + "01" + "1".repeat(9);

        assertThat(send(edited(file, "Giấy tờ số " + number + "."), Map.of()).text())
                .contains("Mục &#39;" + "Kh")
                .contains("đoạn 1: có số giấy tờ")
                .doesNotContain(number);
        assertThat(send(new byte[0], Map.of()).text()).contains("Chưa chọn tệp nào");
        assertThat(send("khong phai".getBytes(StandardCharsets.UTF_8), Map.of()).text())
                .contains("không phải tệp Word");
        assertThat(department.get("/narrative").text()).contains("Kỳ này chưa có bản nào");
        assertThat(department.get("/narrative/2026-06/7").status()).isEqualTo(404);
    }

    private Page send(byte[] bytes, Map<String, String> fields) {
        department.get("/narrative");
        return department.upload("/narrative", "loi-van.docx", bytes, fields);
    }

    private static byte[] edited(byte[] file, String text) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            int heading = 0;
            while (!paragraphs.get(heading).getText().equals(HARD)) {
                heading++;
            }
            paragraphs.get(heading + 1).createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }
}
