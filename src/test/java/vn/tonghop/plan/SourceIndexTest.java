package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.plan.indicator.Indicator;

/** Every phrase of a source plan has its place: measured, due, told, or left out for a reason. */
class SourceIndexTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Path SOURCES = JOBS.resolve("sources");

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

    static List<Path> indexes() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void hasAPlaceForEachPhraseOfASource(Path file) throws IOException {
        SourceIndex index = SourceIndex.read(file);

        assertThat(index.faults()).isEmpty();
        assertThat(index.size()).isPositive();
    }

    @Test
    void findsEachIndicatorOfAProgrammeInItsSource() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : indexes()) {
            String programme = file.getFileName().toString().replace(".csv", "");
            if (Files.exists(JOBS.resolve(programme).resolve("plan.yaml"))) {
                List<String> codes = ProgrammeFiles.read(JOBS, programme).indicators().stream()
                        .map(Indicator::code)
                        .toList();
                missing.addAll(SourceIndex.read(file).uncited(codes));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void hasNothingToSayAboutASoundIndex() throws IOException {
        assertThat(index(SOUND).faults()).isEmpty();
        assertThat(index(SOUND).uncited(List.of("HN24-03g1", "HN24-D01", "O4"))).isEmpty();
    }

    @Test
    void noticesAnIndicatorThatNoPhraseSpeaksOf() throws IOException {
        assertThat(index(SOUND).uncited(List.of("HN24-01", "HN24-02"))).containsExactly("HN24-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2,IV.23,|3,IV.23,|row 2: number is 3",
                "4,III.1,|4,,|row 4: section is empty",
                "Thực hiện nghiêm chỉ đạo|``|row 4: phrase is empty",
                ",duty,|,task,|row 2: disposition is unknown",
                ",duty,|,Duty,|row 2: disposition is unknown",
                ",yêu cầu chung|,|row 4: reason is missing",
                ",chỉ giữ số liệu tổng hợp|,|row 5: reason is missing",
                "HN24-01 HN24-03g1|``|row 1: refers to nothing",
                ",O4,|,,|row 3: refers to nothing",
                "informational,,|informational,HN24-02,|row 4: refers to something",
                "HN24-D01|HN24-D1|row 2: is no plan code",
                "HN24-D01|O4|row 2: is no plan code",
                "HN24-01 HN24-03g1|HN24-01;HN24-03g1|row 1: is no plan code",
                ",O4,|,HN24-01,|row 3: is no obligation",
                "cung cấp danh sách|gọi số 000 000 0000|row 5: carries a number of a person",
                "yêu cầu chung|000000000000|row 4: carries a number of a person",
                "cung cấp danh sách|gửi thư đến a@b.vn|row 5: carries an address",
                "cung cấp danh sách|giúp người bán dâm Hoàn lương|row 5: has a word to be replaced",
                "chỉ giữ số liệu tổng hợp|xử lý gái bán dâm|row 5: has a word to be replaced",
                "HN24-D01|HN26-D01|refers to several plans: [HN24, HN26]"
            })
    void saysWhichRowIsWrongAndHow(String right, String wrong, String fault) throws IOException {
        assertThat(SOUND).contains(right);

        assertThat(index(SOUND.replace(right, wrong)).faults()).contains(fault);
    }

    @Test
    void refusesAPhraseThatIsLongerThanAQuotationMayBe() throws IOException {
        String phrase = "cung cấp danh sách";

        assertThat(index(SOUND.replace(phrase, "x".repeat(160))).faults()).isEmpty();
        assertThat(index(SOUND.replace(phrase, "x".repeat(161))).faults()).containsExactly("row 5: phrase is too long");
    }

    @Test
    void refusesARowWithACellTooFew() throws IOException {
        assertThat(index(SOUND.replace("calendar,O4,", "calendar,O4")).faults()).hasSize(1);
    }

    @Test
    void refusesAnotherHeaderAndAnotherSpelling() throws IOException {
        assertThat(index(SOUND.replace("no,section", "section,no")).faults())
                .contains("header is not [no, section, phrase, disposition, refers_to, reason]");
        assertThat(index(SOUND.replace("refers_to", "refers")).faults()).hasSize(2);
        assertThat(index(SOUND.replace("\n", "\r\n")).faults()).contains("lines do not end with LF");
        assertThat(index(Normalizer.normalize(SOUND, Normalizer.Form.NFD)).faults())
                .containsExactly("text is not NFC");
    }

    private SourceIndex index(String text) throws IOException {
        return SourceIndex.read(Files.writeString(folder.resolve("index.csv"), text));
    }
}
