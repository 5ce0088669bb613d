package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void showsAUnitWithWhatItBecame() {
        assertThat(run("00010", "--on", "2024-06-01")).isZero();
        assertThat(out.toString())
                .startsWith("00010  Phường Nguyễn Trung Trực")
                .contains("Tồn tại: từ 01/05/2023 đến 31/12/2024")
                .contains("Thuộc: Quận Ba Đình (001) < Thành phố Hà Nội (01)")
                .contains("01/01/2025  00004  Phường Trúc Bạch: toàn bộ, toàn bộ dân số")
                .contains("      01/07/2025  00004  Phường Ba Đình: toàn bộ, toàn bộ dân số"
                        + " [Nghị quyết 1656/NQ-UBTVQH15, khoản 3 Điều 1]")
                .contains("Toàn bộ dân số nay thuộc 00004 Phường Ba Đình");
    }

    @Test
    void showsWhatAUnitCameFromAndWhoElseBoreItsCode() {
        assertThat(run("00004", "--on", "2026-06-14")).isZero();
        assertThat(out.toString())
                .startsWith("00004  Phường Ba Đình")
                .contains("Hình thành từ:")
                .contains("00112  Phường Thụy Khuê: một phần, không có dân")
                .contains("số liệu trước ngày 01/07/2025 không cộng lại được")
                .contains("Mã này vào lúc khác:")
                .contains("00004  Phường Trúc Bạch  từ 01/01/2025 đến 30/06/2025");
    }

    @Test
    void findsAUnitThatIsGoneByItsName() {
        assertThat(run("Hoà", "Phong", "--on", "2026-06-14")).isZero();
        assertThat(out.toString())
                .startsWith("Ngày 14/06/2026 không có đơn vị nào tên “Hoà Phong”. Vào lúc khác có:")
                .contains("12115  Xã Hòa Phong")
                .contains("12127  Phường Thượng Hồng");
    }

    @Test
    void findsAUnitThatIsGoneByItsCode() {
        assertThat(run("00001", "--on", "2026-06-14")).isZero();
        assertThat(out.toString())
                .startsWith("Ngày 14/06/2026 không có đơn vị nào mang mã 00001.")
                .contains("00001  Phường Phúc Xá");
    }

    @Test
    void listsHomonymsToChooseFrom() {
        assertThat(run("Phường Quang Trung", "--on", "2024-06-01")).isOne();
        assertThat(out.toString())
                .contains("hãy tra bằng mã")
                .contains("00214  Phường Quang Trung")
                .contains("Thị xã Sơn Tây (269)");
    }

    @Test
    void suggestsTheNearestName() {
        assertThat(run("Ba Đỉnh", "--on", "2026-06-14")).isOne();
        assertThat(out.toString()).contains("Gần nhất là:").contains("00004  Phường Ba Đình");
    }

    @Test
    void saysThatThereIsNoSuchUnit() {
        assertThat(run("zzzzzz")).isOne();
        assertThat(out.toString()).contains("không có đơn vị nào tên hoặc mã “zzzzzz”");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(run("00010", "--on", "2024-06-01", "--lang", "en")).isZero();
        assertThat(out.toString())
                .contains("Became:")
                .contains(
                        "Phường Ba Đình: whole, all of its people [Resolution 1656/NQ-UBTVQH15, article 1, clause 3]");
    }

    @Test
    void saysWhichLineIsWrong(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"org-units.csv", "crosswalk.csv", "scopes.csv"}) {
            Files.copy(Path.of("jobs", name), folder.resolve(name));
        }
        String broken = Files.readString(folder.resolve("scopes.csv")) + "sai,Sai,00002,2025-07-01,,list\n";
        Files.writeString(folder.resolve("scopes.csv"), broken);

        assertThat(run("00004", "--jobs", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("scopes.csv:").contains("(00002)");
    }

    @Test
    void helpsWithAnExample() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("./tonghop unit 00004 --on 2024-06-01")
                .contains("Mã thoát");
    }

    private int run(String... args) {
        return Tonghop.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("unit"), Stream.of(args)).toArray(String[]::new));
    }
}
