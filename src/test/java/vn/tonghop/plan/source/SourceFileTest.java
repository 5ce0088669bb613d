package vn.tonghop.plan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;

class SourceFileTest {

    private static final String SOUND = """
            no,section,phrase,disposition,refers_to,reason
            1,II.1.1,"100% xã, phường tổ chức tuyên truyền",indicator,HN24-01 HN24-03g1,
            2,IV.23,Tổ chức ký cam kết của chủ cơ sở,duty,HN24-D01,
            3,V.2,báo cáo 6 tháng (trước ngày 17/6),calendar,O4,
            4,III.1,Thực hiện nghiêm chỉ đạo,informational,,yêu cầu chung
            5,IV.2,cung cấp danh sách,out-of-scope,,chỉ giữ số liệu tổng hợp
            """;

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void readsAPhraseWithAllThatItBecame() throws IOException {
        List<SourcePhrase> phrases = read(SOUND);

        assertThat(faults.list()).isEmpty();
        assertThat(phrases).hasSize(5);
        assertThat(phrases.get(0))
                .isEqualTo(new SourcePhrase(
                        1,
                        "II.1.1",
                        "100% xã, phường tổ chức tuyên truyền",
                        Disposition.INDICATOR,
                        List.of("HN24-01", "HN24-03g1"),
                        "",
                        2));
        assertThat(phrases.get(4).disposition()).isEqualTo(Disposition.OUT_OF_SCOPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2,IV.23,|3,IV.23,|3: cột no (3) phải là 2: các dòng đánh số liền nhau từ 1",
                "4,III.1,|4,,|5: cột section không được để trống",
                "Thực hiện nghiêm chỉ đạo|``|5: cột phrase không được để trống",
                ",duty,|,task,|3: cột disposition (task) phải là một trong [indicator, duty, calendar, informational, out-of-scope]",
                ",yêu cầu chung|,|5: cột reason không được để trống khi disposition là informational",
                ",chỉ giữ số liệu tổng hợp|,|6: cột reason không được để trống khi disposition là out-of-scope",
                "HN24-01 HN24-03g1|``|2: cột refers_to không được để trống khi disposition là indicator",
                ",O4,|,,|4: cột refers_to không được để trống khi disposition là calendar",
                "informational,,|informational,HN24-02,|5: cột refers_to (HN24-02) phải để trống khi disposition là informational",
                "HN24-01 HN24-03g1|HN24-01;HN24-03g1|2: cột refers_to (HN24-01;HN24-03g1) phải là các mã như HN26-01 hoặc O4, cách nhau bằng dấu cách",
                "calendar,O4,|calendar,O4|4: dòng có 5 ô, dòng tiêu đề có 6"
            })
    void saysWhichLineIsWrongAndHow(String right, String wrong, String fault) throws IOException {
        assertThat(SOUND).contains(right);

        read(SOUND.replace(right, wrong));

        assertThat(faults.list()).extracting(Fault::toString).contains("index.csv:" + fault);
    }

    @Test
    void refusesAPhraseThatIsLongerThanAQuotationMayBe() throws IOException {
        read(SOUND.replace("cung cấp danh sách", "x".repeat(160)));
        assertThat(faults.list()).isEmpty();

        read(SOUND.replace("cung cấp danh sách", "x".repeat(161)));
        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly("index.csv:6: cột phrase dài 161 chữ, chỉ trích tối đa 160");
    }

    @Test
    void refusesLettersInPieces() throws IOException {
        read(Normalizer.normalize(SOUND, Normalizer.Form.NFD));

        assertThat(faults.list())
                .extracting(Fault::problem)
                .containsOnly("phải gõ theo Unicode dựng sẵn (NFC)")
                .hasSize(5);
    }

    private List<SourcePhrase> read(String text) throws IOException {
        return SourceFile.read(Files.writeString(folder.resolve("index.csv"), text), faults);
    }
}
