package vn.tonghop.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;

class OrgUnitsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 14);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final String HEADER = "code,name,kind,parent,valid_from,valid_to\n";

    private final Faults faults = new Faults();

    @TempDir
    private Path folder;

    @Test
    void hanoiHas51PhuongAnd75Xa() {
        OrgUnits hanoi = hanoi();

        assertThat(hanoi.on(JUNE))
                .filteredOn(unit -> unit.kind() == UnitKind.PHUONG)
                .hasSize(51);
        assertThat(hanoi.on(JUNE))
                .filteredOn(unit -> unit.kind() == UnitKind.XA)
                .hasSize(75);
        assertThat(hanoi.on(JUNE))
                .filteredOn(unit -> unit.kind() == UnitKind.AGENCY)
                .hasSize(6);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void noWardExistsBeforeTheMerger() {
        assertThat(hanoi().find("00004", MERGER)).isPresent();
        assertThat(hanoi().find("00004", MERGER.minusDays(1))).isEmpty();
        assertThat(hanoi().on(MERGER.minusDays(1))).extracting(OrgUnit::code).containsExactly("01");
    }

    @Test
    void everyUnitOfHanoiIsBelowTheCityAndCanBeFoundByItsName() {
        OrgUnits hanoi = hanoi();

        assertThat(hanoi.on(JUNE)).filteredOn(unit -> !unit.code().equals("01")).allSatisfy(unit -> {
            assertThat(unit.parent()).isEqualTo("01");
            assertThat(hanoi.named(unit.shortName(), JUNE)).containsExactly(unit);
        });
    }

    @Test
    void findsAUnitWhateverTheToneMarkStyle() {
        assertThat(hanoi().named("phường Yên Hoà", JUNE))
                .extracting(OrgUnit::code)
                .containsExactly("00175");
    }

    @Test
    void tellsTwoUnitsOfOneCodeApartByTheDay() throws IOException {
        OrgUnits units = units("""
                01,Thành phố Hà Nội,thanh_pho,,2008-08-01,
                00643,Xã Tân Triều,xa,01,2008-08-01,2025-06-30
                00643,Phường Thanh Liệt,phuong,01,2025-07-01,
                """);

        assertThat(units.find("00643", MERGER.minusDays(1))).map(OrgUnit::name).contains("Xã Tân Triều");
        assertThat(units.find("00643", MERGER)).map(OrgUnit::name).contains("Phường Thanh Liệt");
        assertThat(units.find("00644", MERGER)).isEmpty();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnceAndOnWhichLine() throws IOException {
        units("""
                01,Thành phố Hà Nội,thanh_pho,,2008-08-01,
                00004,Phường Ba Đình,phuong,01,2025-07-01,
                00004,Phường Trúc Bạch,phuong,01,2008-08-01,2025-07-01
                00008,Phường Ngọc Hà,quan,01,2025-07-01,
                00025,Phường Giảng Võ,phuong,02,2025-07-01,
                00070,Phường Hoàn Kiếm,phuong,01,2025-07-01,2025-06-30
                """);

        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly(
                        "org-units.csv:4: mã 00004 đã thuộc một đơn vị khác trong cùng thời gian",
                        "org-units.csv:5: cột kind (quan) phải là một trong [thanh_pho, phuong, xa, agency]",
                        "org-units.csv:6: đơn vị cấp trên 02 phải có ở một dòng phía trên",
                        "org-units.csv:7: cột valid_to (2025-06-30) sớm hơn valid_from (2025-07-01)");
    }

    @Test
    void listsTheUnitsOfADayByCode() {
        assertThat(hanoi().on(JUNE)).extracting(OrgUnit::code).isSorted().doesNotHaveDuplicates();
    }

    private OrgUnits hanoi() {
        return OrgUnits.read(Path.of("jobs/org-units.csv"), faults);
    }

    private OrgUnits units(String rows) throws IOException {
        return OrgUnits.read(Files.writeString(folder.resolve("org-units.csv"), HEADER + rows), faults);
    }
}
