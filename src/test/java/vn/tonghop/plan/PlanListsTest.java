package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.plan.link.IndicatorLinkFile;

/** The lists beside a plan: levels handed down, places by name, what became of an earlier plan's indicators. */
class PlanListsTest {

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HN26-12a,00001,550|1|cột unit (00001): đơn vị này không thuộc nhóm báo cáo chỉ tiêu HN26-12a",
                "HN26-12a,00004,549|0|chỉ tiêu HN26-12a: tổng mức đã giao 549 phải từ 550 trở lên",
                "HN26-99,00004,5|1|cột indicator (HN26-99): chỉ tiêu này không có trong kế hoạch",
                "HN26-10c,00004,60|1|cột indicator (HN26-10c): chỉ giao được chỉ tiêu có mức là số lượng",
                "HN26-12a,00004,5.500|1|cột value (5.500) phải là số nguyên từ 0, viết không có dấu ngăn hàng nghìn",
            })
    void holdsWhatIsHandedDownAgainstThePlan(String line, int onLine, String problem) throws IOException {
        Files.writeString(jobs.file("hanoi-2026/allocation.csv"), "indicator,unit,value\n" + line + "\n");

        assertThat(jobs.faults()).contains(new Fault("hanoi-2026/allocation.csv", onLine + 1, problem));
    }

    @Test
    void handsDownALevelOnceToEachUnit() throws IOException {
        Files.writeString(jobs.file("hanoi-2026/allocation.csv"), """
                indicator,unit,value
                HN26-12a,00004,550
                HN26-12a,00004,550
                """);

        assertThat(jobs.faults())
                .containsExactly(
                        new Fault("hanoi-2026/allocation.csv", 3, "chỉ tiêu HN26-12a đã giao cho đơn vị 00004 ở trên"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hotspots.csv|H02,|H01,|điểm H01 ghi hai lần",
                "hotspots.csv|phuc-tap,no|rat-phuc-tap,no|cột baseline (rat-phuc-tap) phải là một trong [khong-hoat-dong, it-hoat-dong, co-hoat-dong, phuc-tap]",
                "hotspots.csv|to-clear,phuc-tap,no|cleared,phuc-tap,no|cột list (cleared) phải là một trong [to-clear, handed-over]",
                "hotspots.csv|co-hoat-dong,no,2021|co-hoat-dong,maybe,2021|cột certain (maybe) phải là yes hoặc no",
                "hotspots.csv|co-hoat-dong,no,2021|co-hoat-dong,no,21|cột handed_over (21) phải là một năm, ví dụ 2022",
                "hotspot-units.csv|H05,09562,2025|H55,09562,2025|cột hotspot (H55): điểm này không có trong hotspots.csv",
                "hotspot-units.csv|H10,00247,2023-05-01,2025-06-30|H10,00247,2023-05-01,|cột unit (00247): ngày 2025-07-01 không có đơn vị nào mang mã này trong org-units.csv",
            })
    void saysWhatIsWrongWithTheRegister(String file, String right, String wrong, String problem) throws IOException {
        jobs.replace(file, right, wrong);

        assertThat(jobs.faults()).extracting(Fault::problem).contains(problem);
        assertThat(jobs.faults()).extracting(Fault::file).contains(file);
    }

    @Test
    void theRegisterHoldsTheElevenPlacesOfThePlanOf2024() {
        var register = jobs.programme().register();

        assertThat(register.hotspots()).hasSize(11);
        assertThat(register.unitsOf("H05", LocalDate.of(2024, 6, 14))).containsExactly("09562");
        assertThat(register.unitsOf("H07", LocalDate.of(2026, 6, 14))).containsExactly("00175", "00367", "00637");
        assertThat(register.in("00256", LocalDate.of(2026, 6, 14)))
                .extracting(hotspot -> hotspot.code())
                .containsExactly("H10", "H11");
    }

    @Test
    void linksOnlyCodesThatSomePlanHas() throws IOException {
        Files.writeString(jobs.file("indicator-links.csv"), """
                earlier,later,note
                HN24-03c,HN26-03d,gộp
                HN24-03d,HN26-03d,gộp
                HN24-99,HN26-03d,
                HN24-03c,HN26-03d,
                """);
        var faults = new Faults();

        IndicatorLinkFile.read(folder, List.of("HN24-03c", "HN24-03d", "HN26-03d"), faults);

        assertThat(faults.list())
                .containsExactly(
                        new Fault(
                                "indicator-links.csv",
                                4,
                                "cột earlier (HN24-99): không kế hoạch nào trong jobs có chỉ tiêu này"),
                        new Fault("indicator-links.csv", 5, "cặp HN24-03c, HN26-03d ghi hai lần"));
    }

    @Test
    void everySharedFileIsPartOfTheVersionOfAPlan() throws IOException {
        String before = jobs.programme().hash();
        jobs.replace("hotspots.csv", "H11,Nguyễn Huy Tự", "H11,Đường Nguyễn Huy Tự");
        String renamed = jobs.programme().hash();
        Files.writeString(jobs.file("hanoi-2026/allocation.csv"), "indicator,unit,value\nHN26-12a,00004,550\n");

        assertThat(renamed).isNotEqualTo(before);
        assertThat(jobs.programme().hash()).isNotEqualTo(renamed);
    }
}
