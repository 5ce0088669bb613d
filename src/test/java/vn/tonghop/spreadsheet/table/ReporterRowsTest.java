package vn.tonghop.spreadsheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Wording;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormFile;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.spreadsheet.form.FormWorkbook;
import vn.tonghop.spreadsheet.gate.PersonNames;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xlsx.XlsxFile;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;

/** A district reports a row for each of its communes, a choice among them, and words on a sheet of their own. */
class ReporterRowsTest {

    private static final String FORM = """
            form: BM09
            version: 1
            title: Biểu thử
            reporter: Huyện
            sheets:
              - code: 00_ThongTin
                title: Thông tin
                identity: true
                tables:
                  - code: THONG_TIN
                    elements: [%s]
              - code: 01_TungXa
                title: Từng xã
                tables:
                  - code: TUNG_XA
                    units: [xa, thi_tran]
                    columns:
                      - {code: U_A, label: Số cơ sở, unit: cơ sở, required: true}
                      - {code: U_B, label: Mức độ, type: choice, choices: [{code: IT, label: Ít}, {code: CAO, label: Nhiều}]}
              - code: 02_DanhGia
                title: Đánh giá
                narrative: true
                tables:
                  - code: DANH_GIA
                    elements:
                      - {code: N_A, label: Khó khăn, type: text}
            """.formatted(Stream.of(
                    "MA_BIEU PHIEN_BAN MA_DON_VI TEN_DON_VI CAP LOAI_KY KY TU_NGAY DEN_NGAY LOAI_BAO_CAO LAN_GUI"
                            .split(" "))
            .map(code -> "{code: %s, label: %s, type: text}".formatted(code, code))
            .collect(Collectors.joining(", ")));

    private static final Period JUNE = Period.month(2024, 6);
    private static final Faults FAULTS = new Faults();
    private static final OrgUnits UNITS = OrgUnits.read(Path.of("jobs/org-units.csv"), FAULTS);
    private static final OrgUnit DISTRICT = UNITS.find("020", JUNE.end()).orElseThrow();

    @TempDir
    private Path folder;

    private Form form;

    @BeforeEach
    void readTheForm() throws IOException {
        Path file = Files.writeString(folder.resolve("bm09.yaml"), FORM);
        form = FormFile.read(file, FAULTS).forReporter(UNITS, DISTRICT, JUNE);
        assertThat(FAULTS.list()).isEmpty();
    }

    @Test
    void readsOneRowForEachCommuneUnderTheCommunesCode() {
        var figures = read("");

        assertThat(figures.findings()).isEmpty();
        assertThat(value(figures, "U_A", "00643")).isEqualTo(Value.of(3));
        assertThat(figures.observations())
                .filteredOn(seen -> seen.element().equals("U_A"))
                .hasSize(UNITS.children(DISTRICT, JUNE.end()).size());
    }

    @Test
    void keepsAChoiceAsItsPlaceAndItsCode() {
        assertThat(value(read(""), "U_B", "00643")).isEqualTo(Value.choice(1, "CAO"));
    }

    @Test
    void findsThatTheRowOfACommuneIsGone() {
        var figures = readChanged(workbook -> {
            Row row = row(workbook, "00643");
            row.getSheet().removeRow(row);
        });

        assertThat(figures.findings()).extracting(Finding::kind).containsExactly(FindingKind.ROW_MISSING);
        assertThat(sentence(figures)).contains("00643", "Xã Tân Triều");
    }

    @Test
    void refusesTheRowOfSomebodyElsesCommune() {
        var figures = readChanged(workbook -> row(workbook, "00643").getCell(0).setCellValue("00004"));

        assertThat(figures.findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.ROW_NOT_OWN, FindingKind.ROW_MISSING);
        assertThat(sentence(figures)).contains("00004", "không thuộc đơn vị gửi biểu này");
    }

    @Test
    void findsTheRowOfACommuneWhoseCodeLostItsZeros() {
        var figures = readChanged(workbook -> row(workbook, "00643").getCell(0).setCellValue(643));

        assertThat(figures.findings()).extracting(Finding::kind).containsExactly(FindingKind.FOUND_BY_LABEL);
        assertThat(value(figures, "U_A", "00643")).isEqualTo(Value.of(3));
    }

    @Test
    void takesWordsWithStreetsAndOffices() {
        String words = "Đường Trần Duy Hưng và phố Bà Triệu phức tạp; Đoàn Thanh niên, Hội Phụ nữ Hà Nội đã phối hợp. "
                + "Các xã Ngọc Hồi, Tân Triều làm tốt.";

        assertThat(value(read(words), "N_A", "")).isEqualTo(Value.of(words));
    }

    /** Frequent surnames with words that are nobody's name. */
    @Test
    void holdsBackWordsThatMayNameSomebody() {
        for (String words : List.of("Đã giao Nguyễn Văn Mỗ theo dõi.", "Đề nghị thay ông Mỗ.", "TRẦN THỊ MỖ vắng.")) {
            var figures = read(words);

            assertThat(figures.findings()).as(words).extracting(Finding::kind).containsExactly(FindingKind.TEXT_HELD);
            assertThat(sentence(figures))
                    .contains("Khó khăn", "có thể có tên người")
                    .doesNotContain("Mỗ");
            assertThat(figures.observations()).extracting(Observation::element).doesNotContain("N_A");
        }
    }

    private static String sentence(FormReader.Figures figures) {
        return Wording.in("vi").sentence(figures.findings().get(0));
    }

    private static Value value(FormReader.Figures figures, String element, String category) {
        return figures.observations().stream()
                .filter(seen ->
                        seen.element().equals(element) && seen.category().equals(category))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Row row(XSSFWorkbook workbook, String code) {
        Sheet sheet = workbook.getSheet("01_TungXa");
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private FormReader.Figures read(String words) {
        return read(written(words));
    }

    private FormReader.Figures readChanged(Consumer<XSSFWorkbook> hand) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written("")));
                var out = new ByteArrayOutputStream()) {
            hand.accept(workbook);
            workbook.write(out);
            return read(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FormReader.Figures read(byte[] sent) {
        var workbook = (RawWorkbook) XlsxFile.read(sent, ReadingLimits.STANDARD);
        var places = new PersonNames(List.of("Tân Triều", "Ngọc Hồi"));
        return new FormReader(form, places).read(workbook, "file.xlsx", JUNE, false);
    }

    private byte[] written(String words) {
        Map<FormCell, Value> values = new HashMap<>();
        UNITS.children(DISTRICT, JUNE.end())
                .forEach(commune -> values.put(new FormCell("U_A", commune.code()), Value.of(3)));
        values.put(new FormCell("U_B", "00643"), Value.of("CAO"));
        if (!words.isEmpty()) {
            values.put(FormCell.of("N_A"), Value.of(words));
        }
        var out = new ByteArrayOutputStream();
        var filling = new Filling(DISTRICT, JUNE, 1, Map.of("01_TungXa", SheetStatus.HAS_FIGURES), values);
        FormWorkbook.of(form).write(filling, out);
        return out.toByteArray();
    }
}
