package vn.tonghop.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.indicator.Term;

class FormFileTest {

    private static final String FORM = """
            form: BM09
            version: 2
            title: Biểu thử
            reporter: Xã
            categories:
              LOAI:
                - {code: KS, label: Khách sạn}
                - {code: KR, label: Karaoke}
                - {code: TONG, label: Tổng số, total: true}
            sheets:
              - code: 00_ThongTin
                title: Thông tin
                identity: true
                tables:
                  - code: THONG_TIN
                    elements:
                      - {code: KY, label: Kỳ, type: text, required: true}
              - code: 01_KiemTra
                title: Kiểm tra
                tables:
                  - code: KIEM_TRA
                    columns:
                      - {code: A, label: Đầu kỳ, unit: cơ sở, nature: stock, opens-with: C}
                      - {code: B, label: Tăng, unit: cơ sở}
                      - {code: C, label: Cuối kỳ, unit: cơ sở, nature: stock, formula: A + B}
                    rows:
                      - {each: LOAI, group: DOI1, label: Đội một}
                      - {code: KHAC, label: Khác}
                  - code: KHAC
                    elements:
                      - {code: D, label: Đã làm, type: yes-no}
                      - {code: E, label: Mức, type: choice, choices: [THAP, CAO]}
            """;

    private static final String PER_UNIT = FORM + """
              - code: 02_TungDonVi
                title: Từng đơn vị
                tables:
                  - code: TUNG_DON_VI
                    units: [xa, phuong, thi_tran]
                    columns:
                      - {code: U_A, label: Số cơ sở, unit: cơ sở}
                      - {code: U_B, label: Số cơ sở phức tạp, unit: cơ sở, informational: true}
              - code: 09_CuoiNam
                title: Cuối năm
                year-end: true
                tables:
                  - code: CUOI_NAM
                    elements:
                      - {code: F, label: Điểm}
            """;

    private final Faults faults = new Faults();

    @TempDir
    private Path folder;

    @Test
    void readsSheetsRowsAndColumns() throws IOException {
        Form form = form(FORM);
        FormTable grid = form.sheet("01_KiemTra").orElseThrow().tables().get(0);

        assertThat(faults.list()).isEmpty();
        assertThat(form.version()).isEqualTo(2);
        assertThat(form.identitySheet().code()).isEqualTo("00_ThongTin");
        assertThat(grid.rows()).extracting(FormRow::code).containsExactly("DOI1/KS", "DOI1/KR", "DOI1/TONG", "KHAC");
        assertThat(grid.rows()).extracting(FormRow::label).startsWith("Đội một: Khách sạn");
        assertThat(grid.rows()).extracting(FormRow::group).containsExactly("DOI1", "DOI1", "DOI1", "");
        assertThat(grid.rows())
                .filteredOn(FormRow::total)
                .extracting(FormRow::code)
                .containsExactly("DOI1/TONG");
        assertThat(grid.columnCodes()).containsExactly("A", "B", "C");
        assertThat(form.elements()).containsOnlyKeys("A", "B", "C", "D", "E");
    }

    @Test
    void knowsUnderWhichCategoriesAnElementIsAsked() throws IOException {
        Form form = form(FORM);

        assertThat(form.rows("A").keySet()).containsExactly("DOI1/KS", "DOI1/KR", "KHAC");
        assertThat(form.rows("D").keySet()).containsExactly("");
        assertThat(form.rows("KY")).isEmpty();
        assertThat(form.categoriesOfAll(List.of("A", "C"))).containsExactly("DOI1/KS", "DOI1/KR", "KHAC");
        assertThat(form.categoriesOfAll(List.of("D", "E"))).containsExactly("");
        assertThat(form.categoriesOfAll(List.of("A", "D"))).isEmpty();
    }

    @Test
    void takesNumbersForFlowsAndTheRestForStocks() throws IOException {
        Form form = form(FORM);

        assertThat(form.elements().get("B").nature()).isEqualTo(Nature.FLOW);
        assertThat(form.elements().get("D").nature()).isEqualTo(Nature.STOCK);
        assertThat(form.elements().get("C").isComputed()).isTrue();
    }

    @Test
    void knowsWhichFigureOfTheLastPeriodAnotherStartsWith() throws IOException {
        Form form = form(FORM);

        assertThat(form.elements().get("A").opensWith()).isEqualTo("C");
        assertThat(form.elements().get("C").isOpening()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "opens-with: C|opens-with: B|21: 'opens-with: B' của A phải là một mã 'nature: stock' khác của bảng, cùng 'type'",
                "opens-with: C|opens-with: A|21: 'opens-with: A' của A phải là một mã 'nature: stock' khác của bảng, cùng 'type'",
                "each: LOAI|each: KIEU|27: 'each: KIEU' không có, chọn một trong [LOAI]",
                "formula: A + B|formula: A + X|21: công thức 'A + X' của C chỉ được cộng, trừ các mã [A, B, C]",
                "code: KHAC, label: Khác|code: DOI1/KS, label: Khác|21: ô A dòng DOI1/KS hỏi hai lần",
                "code: D, label|code: E, label|29: ô E dòng E hỏi hai lần",
                "identity: true|identity: false|1: biểu phải có đúng một trang tính 'identity: true'",
                "code: 01_KiemTra|code: 00_ThongTin|18: trang tính 00_ThongTin viết hai lần",
                ", choices: [THAP, CAO]|``|32: 'type: choice' và 'choices' phải đi cùng nhau",
                "type: yes-no|choices: [X]|31: 'type: choice' và 'choices' phải đi cùng nhau",
                ", label: Đội một|``|27: thiếu mục 'label'",
                "nature: stock, opens|nature: stok, opens|23: 'nature: stok' không có, chọn một trong [flow, first-in-year, stock]",
                "total: true|totl: true|9: mục 'totl' không có, chọn một trong [code, label, total]",
                "version: 2|version: two|2: 'version: two' phải là một số nguyên"
            })
    void saysOnWhichLineAFormIsWrong(String right, String wrong, String fault) throws IOException {
        form(FORM.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(faults.list()).extracting(Fault::toString).contains("bm09.yaml:" + fault);
    }

    @Test
    void wantsRowsInEveryTable() throws IOException {
        form(FORM.replaceFirst("(?s)rows:.*KHAC, label: Khác}", "title: Không dòng"));

        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly(
                        "bm09.yaml:21: bảng không có dòng nào: cần 'columns' cùng 'rows' hoặc 'units', hoặc 'elements'");
    }

    @Test
    void givesEachReporterTheUnitsBelowItThatExistAtThePeriodsEnd() throws IOException {
        Form form = form(PER_UNIT);
        OrgUnits units = OrgUnits.read(Path.of("jobs/org-units.csv"), faults);
        Period before = Period.month(2024, 6);
        OrgUnit district = units.find("020", before.end()).orElseThrow();

        assertThat(faults.list()).isEmpty();
        assertThat(form.forReporter(units, district, before).rows("U_A").keySet())
                .hasSize(units.children(district, before.end()).size())
                .contains("00643", "00640");
        assertThat(form.forReporter(units, district, before)
                        .rows("U_A")
                        .get("00640")
                        .label())
                .isEqualTo("Thị trấn Văn Điển");
        OrgUnit ward = units.find("00643", Period.month(2026, 6).end()).orElseThrow();
        assertThat(form.forReporter(units, ward, Period.month(2026, 6)).rows("U_A"))
                .containsOnlyKeys("00643");
    }

    @Test
    void wantsKindsOfUnitsThatThereAre() throws IOException {
        form(PER_UNIT.replace("units: [xa, phuong, thi_tran]", "units: [xa, ap]"));

        assertThat(faults.list())
                .extracting(Fault::problem)
                .singleElement()
                .asString()
                .startsWith("'units: ap' không có");
    }

    @Test
    void asksAboutEachUnitWhoeverReports() throws IOException {
        Form form = form(PER_UNIT);

        assertThat(form.asks(Term.parse("U_A").orElseThrow())).isTrue();
        assertThat(form.isPerUnit("U_A")).isTrue();
        assertThat(form.isPerUnit("A")).isFalse();
        assertThat(form.asksTogether(List.of("U_A", "U_B"))).isTrue();
        assertThat(form.asksTogether(List.of("U_A", "A"))).isFalse();
    }

    @Test
    void leavesOutWhatAReporterIsNotAsked() throws IOException {
        Form form = form(PER_UNIT.replace("title: Từng đơn vị", "title: Từng đơn vị\n    informational: true"));
        OrgUnits units = OrgUnits.read(Path.of("jobs/org-units.csv"), faults);
        Period year = new Period(PeriodKind.YEAR, 2026, 1);
        OrgUnit agency = units.find("SYT", year.end()).orElseThrow();

        assertThat(form.sheet("02_TungDonVi").orElseThrow().informational()).isTrue();
        assertThat(form.forReporter(units, agency, year).sheets())
                .extracting(FormSheet::code)
                .containsExactly("00_ThongTin", "01_KiemTra", "09_CuoiNam");
        assertThat(form.forReporter(units, agency, Period.month(2026, 12)).sheet("09_CuoiNam"))
                .isPresent();
        assertThat(form.forReporter(units, agency, Period.month(2026, 11)).sheet("09_CuoiNam"))
                .isEmpty();
    }

    @Test
    void sharesAnEditionAmongReportersWithTheSameForm() throws IOException {
        OrgUnits units = OrgUnits.read(Path.of("jobs/org-units.csv"), faults);
        Period june = Period.month(2026, 6);
        OrgUnit one = units.find("00004", june.end()).orElseThrow();
        OrgUnit other = units.find("00008", june.end()).orElseThrow();
        Form same = form(FORM);
        Form perUnit = form(PER_UNIT);

        assertThat(same.edition(units, one, june)).isEqualTo(same.edition(units, other, june));
        assertThat(perUnit.edition(units, one, june)).isNotEqualTo(perUnit.edition(units, other, june));
    }

    @Test
    void knowsAChoiceByItsCodeAndShowsItsWords() throws IOException {
        Form form = form(FORM.replace("[THAP, CAO]", "[THAP, {code: CAO, label: Mức cao}]"));

        assertThat(form.elements().get("E").choices())
                .containsExactly(new Choice("THAP", "THAP"), new Choice("CAO", "Mức cao"));
    }

    private Form form(String text) throws IOException {
        return FormFile.read(Files.writeString(folder.resolve("bm09.yaml"), text), faults);
    }
}
