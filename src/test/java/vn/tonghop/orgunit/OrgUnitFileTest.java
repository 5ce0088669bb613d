package vn.tonghop.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrgUnitFileTest {

    private static final String CITY = "01,Thành phố Hà Nội,thanh_pho,,2008-08-01,,document";

    @TempDir
    private Path folder;

    @Test
    void readsAUnitWithItsDaysAndHowFarItIsKnown() {
        var lines = UnitLines.in(
                folder,
                CITY,
                "# một dòng chú thích",
                "00001,Phường Phúc Xá,phuong,01,2024-01-01,2025-06-30,unverified");

        assertThat(lines.faults()).isEmpty();
        OrgUnit ward = lines.units().find("00001", LocalDate.of(2025, 6, 30)).orElseThrow();
        assertThat(ward.kind()).isEqualTo(UnitKind.PHUONG);
        assertThat(ward.basis()).isEqualTo(Basis.UNVERIFIED);
        assertThat(lines.units().find("00001", LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void refusesOneCodeForTwoUnitsOfTheSameDay() {
        assertThat(faults(
                        CITY,
                        "00001,Phường Phúc Xá,phuong,01,2024-01-01,2025-07-01,list",
                        "00001,Phường Ba Đình,phuong,01,2025-07-01,,list"))
                .containsExactly("org-units.csv:4: mã 00001 còn là Phường Phúc Xá (từ 2024-01-01 đến 2025-07-01) ở"
                        + " dòng 3: hai quãng ngày của một mã không được chồng nhau");
    }

    @Test
    void refusesAParentThatIsNotThereOnEveryDay() {
        assertThat(faults(
                        CITY,
                        "001,Quận Ba Đình,quan,01,2024-01-01,2025-06-30,list",
                        "00001,Phường Phúc Xá,phuong,001,2024-01-01,,list",
                        "00004,Phường Trúc Bạch,phuong,002,2024-01-01,,list"))
                .containsExactly(
                        "org-units.csv:4: cột parent (001): ngày 2025-07-01 không có đơn vị nào mang mã này",
                        "org-units.csv:5: cột parent (002): ngày 2024-01-01 không có đơn vị nào mang mã này");
    }

    @Test
    void acceptsAParentThatIsContinuedByAnotherOfTheSameCode() {
        assertThat(faults(
                        CITY,
                        "001,Quận Ba Đình,quan,01,2024-01-01,2024-12-31,list",
                        "001,Quận Ba Đình,quan,01,2025-01-01,,list",
                        "00001,Phường Phúc Xá,phuong,001,2024-01-01,,list"))
                .isEmpty();
    }

    @Test
    void refusesUnitsInACircle() {
        assertThat(faults(
                        CITY,
                        "001,Quận Ba Đình,quan,00001,2024-01-01,,list",
                        "00001,Phường Phúc Xá,phuong,001,2024-01-01,,list",
                        "00001-T1,Tổ dân phố số 1,to_dan_pho,00001,2024-01-01,,list"))
                .containsExactly(
                        "org-units.csv:3: cột parent (00001): ngày 2024-01-01 đơn vị nằm trong chính nó,"
                                + " 001 → 00001 → 001",
                        "org-units.csv:4: cột parent (001): ngày 2024-01-01 đơn vị nằm trong chính nó,"
                                + " 00001 → 001 → 00001");
    }

    @Test
    void refusesALifeThatEndsBeforeItBegins() {
        assertThat(faults(CITY, "00001,Phường Phúc Xá,phuong,01,2025-07-01,2025-06-30,list"))
                .containsExactly(
                        "org-units.csv:3: cột valid_to (2025-06-30) phải từ ngày valid_from (2025-07-01) trở đi");
    }

    @Test
    void refusesAUnitBelowNothing() {
        assertThat(faults("00001,Phường Phúc Xá,phuong,,2024-01-01,,list"))
                .containsExactly(
                        "org-units.csv:2: cột parent không được để trống: chỉ tỉnh, thành phố không có cấp trên");
    }

    @Test
    void noticesALeadingZeroThatASpreadsheetTookAway() {
        assertThat(faults(CITY, "4,Phường Ba Đình,phuong,01,2025-07-01,,list"))
                .containsExactly("org-units.csv:3: cột code (4) của phường phải có 5 chữ số; bảng tính có thể đã bỏ số"
                        + " 0 ở đầu");
    }

    @Test
    void listsWhatAKindAndABasisMayBe() {
        assertThat(faults(CITY, "00001,Phường Phúc Xá,lang,01,2024-01-01,,hearsay"))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("org-units.csv:3: cột kind (lang) phải là một trong [thanh_pho, tinh, quan,"))
                .anySatisfy(fault -> assertThat(fault)
                        .isEqualTo("org-units.csv:3: cột basis (hearsay) phải là một trong [document, list, derived,"
                                + " assumed, unverified]"));
    }

    @Test
    void refusesANameWhoseMarksAreSeparateCharacters() {
        assertThat(faults(CITY, "00001,Phươ\u0300ng Phúc Xá,phuong,01,2024-01-01,,list"))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("org-units.csv:3: cột name")
                        .endsWith("(NFC)"));
    }

    private List<String> faults(String... lines) {
        return UnitLines.in(folder, lines).faults();
    }
}
