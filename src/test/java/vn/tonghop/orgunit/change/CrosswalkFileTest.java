package vn.tonghop.orgunit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.UnitLines;

class CrosswalkFileTest {

    private static final String HEADER = "date,old_code,new_code,extent,population,resolution,clause,basis\n";
    private static final String[] UNITS = {
        "01,Thành phố Hà Nội,thanh_pho,,2008-08-01,,document",
        "00001,Phường Phúc Xá,phuong,01,2024-01-01,2025-06-30,list",
        "00004,Phường Trúc Bạch,phuong,01,2024-01-01,2025-06-30,list",
        "00004,Phường Ba Đình,phuong,01,2025-07-01,,document",
        "00097,Phường Hồng Hà,phuong,01,2025-07-01,,document",
        "00100,Phường Quảng An,phuong,01,2024-01-01,,list"
    };
    private static final String TRUC_BACH = "2025-07-01,00004,00004,whole,all,1656/NQ-UBTVQH15,3,document";

    @TempDir
    private Path folder;

    @Test
    void readsWhichUnitWentWhereAndWhy() {
        var faults = new Faults();
        Crosswalk crosswalk = read(faults, TRUC_BACH, "2025-07-01,00001,00097,whole,all,,,list");

        assertThat(faults.list()).isEmpty();
        assertThat(crosswalk.transitions()).hasSize(2);
        Transition step = crosswalk.transitions().get(0);
        assertThat(step.from().name()).isEqualTo("Phường Trúc Bạch");
        assertThat(step.to().name()).isEqualTo("Phường Ba Đình");
        assertThat(step.authority().resolution()).contains("1656/NQ-UBTVQH15");
        assertThat(step.authority().clause()).contains("3");
    }

    @Test
    void refusesACodeThatIsNoUnitOnThatDay() {
        assertThat(faults(
                        TRUC_BACH,
                        "2025-07-01,00001,00097,whole,all,,,list",
                        "2025-07-01,00002,00097,whole,all,,,list",
                        "2025-07-01,00001,00003,part,none,,,list"))
                .containsExactly(
                        "crosswalk.csv:4: cột old_code (00002): ngày 2025-06-30 không có đơn vị này trong"
                                + " org-units.csv",
                        "crosswalk.csv:5: cột new_code (00003): ngày 2025-07-01 không có đơn vị này trong"
                                + " org-units.csv");
    }

    @Test
    void refusesUnitsThatDoNotEndAndBeginWithTheChange() {
        assertThat(faults(
                        TRUC_BACH,
                        "2025-07-01,00001,00100,whole,all,,,list",
                        "2025-07-01,00100,00097,whole,all,,,list"))
                .containsExactly(
                        "crosswalk.csv:3: cột new_code: 00100 Phường Quảng An phải có dòng bắt đầu ngày 2025-07-01"
                                + " trong org-units.csv, nay là 2024-01-01",
                        "crosswalk.csv:4: cột old_code: 00100 Phường Quảng An phải kết thúc ngày 2025-06-30, sửa"
                                + " valid_to trong org-units.csv");
    }

    @Test
    void missesAUnitThatEndsAndGoesNowhere() {
        assertThat(faults(TRUC_BACH))
                .containsExactly("crosswalk.csv:1: thiếu dòng cho 00001 Phường Phúc Xá, kết thúc ngày 2025-06-30");
    }

    @Test
    void refusesPeopleWhoAreToldTwiceOrByHalves() {
        assertThat(faults(
                        TRUC_BACH,
                        "2025-07-01,00001,00097,part,some,,,list",
                        "2025-07-01,00001,00004,part,none,,,list"))
                .containsExactly("crosswalk.csv:3: cột population của 00001 Phường Phúc Xá có 0 all, 1 some, 0 unknown;"
                        + " phải có đúng một all, hoặc ít nhất hai some, hoặc chỉ có unknown");
    }

    @Test
    void refusesAPartThatIsAloneAndAWholeThatIsNot() {
        assertThat(faults(
                        "2025-07-01,00004,00004,part,all,,,list",
                        "2025-07-01,00001,00097,whole,some,,,list",
                        "2025-07-01,00001,00004,part,some,,,list"))
                .containsExactly(
                        "crosswalk.csv:2: cột extent: đơn vị cũ chỉ có một dòng thì không thể là part",
                        "crosswalk.csv:3: cột extent: đơn vị cũ có 2 dòng thì mỗi dòng phải là part");
    }

    @Test
    void refusesTheSamePairTwice() {
        assertThat(faults(
                        TRUC_BACH,
                        "2025-07-01,00001,00097,part,some,,,list",
                        "2025-07-01,00001,00097,part,some,,,list"))
                .containsExactly("crosswalk.csv:3: 00001 Phường Phúc Xá vào cùng một đơn vị mới hai lần");
    }

    @Test
    void listsWhatAnExtentMayBe() {
        assertThat(faults(TRUC_BACH, "2025-07-01,00001,00097,half,all,,,list"))
                .containsExactly("crosswalk.csv:3: cột extent (half) phải là một trong [whole, part, adjusted]");
    }

    private List<String> faults(String... lines) {
        var faults = new Faults();
        read(faults, lines);
        return faults.list().stream().map(Fault::toString).toList();
    }

    private Crosswalk read(Faults faults, String... lines) {
        Path file = UnitLines.write(folder.resolve("crosswalk.csv"), HEADER + String.join("\n", lines) + "\n");
        return Crosswalk.read(file, UnitLines.in(folder, UNITS).units(), faults);
    }
}
