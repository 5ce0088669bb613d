package vn.tonghop.spreadsheet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.side.SideCell;
import vn.tonghop.spreadsheet.side.SideCell.Look;
import vn.tonghop.spreadsheet.side.SideSheet;
import vn.tonghop.submission.Value;

class FormWorkbookTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Period JUNE = Period.month(2026, 6);
    private static final OrgUnit WARD =
            PROGRAMME.units().find("00008", JUNE.end()).orElseThrow();

    static Stream<Form> forms() {
        return PROGRAMME.forms().keySet().stream().map(id -> PROGRAMME.form(id, WARD, JUNE));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void unlocksAndRestrictsEveryCellToBeTypedIn(Form form) throws IOException {
        try (XSSFWorkbook workbook = opened(form, Filling.blank(WARD, JUNE))) {
            for (Slot slot : slots(form)) {
                XSSFSheet sheet = workbook.getSheet(slot.address().sheet());
                XSSFCell cell = cell(workbook, slot);
                boolean typed = slot.formula().isEmpty();
                assertThat(cell.getCellStyle().getLocked()).as(slot.toString()).isEqualTo(!typed);
                assertThat(isRestricted(sheet, cell.getAddress()))
                        .as(slot.toString())
                        .isEqualTo(typed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void locksEverythingElse(Form form) throws IOException {
        try (XSSFWorkbook workbook = opened(form, Filling.blank(WARD, JUNE))) {
            for (SheetLayout layout : layouts(form)) {
                XSSFSheet sheet = workbook.getSheet(layout.sheet().code());
                List<String> typed = Stream.concat(
                                layout.slots().stream()
                                        .map(slot -> slot.address().a1()),
                                Stream.of(layout.statusAddress().a1(), "D5"))
                        .toList();
                assertThat(sheet.getProtect()).isTrue();
                sheet.forEach(row -> row.forEach(cell -> {
                    String at = cell.getAddress().formatAsString();
                    assertThat(typed.contains(at) || cell.getCellStyle().getLocked())
                            .as(at)
                            .isTrue();
                }));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsInGreyCellsWhatExcelWouldCompute(Form form) throws IOException {
        try (XSSFWorkbook workbook = opened(form, filled(form))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Slot slot : slots(form)) {
                if (slot.formula().isPresent()) {
                    XSSFCell cell = cell(workbook, slot);
                    assertThat(cell.getCellFormula()).isNotEmpty();
                    assertThat(cell.getNumericCellValue())
                            .as(slot.toString())
                            .isEqualTo(evaluator.evaluate(cell).getNumberValue());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void putsEveryValueIntoItsCell(Form form) throws IOException {
        Filling filling = filled(form);
        try (XSSFWorkbook workbook = opened(form, filling)) {
            for (Slot slot : slots(form)) {
                Value value = filling.values().get(slot.cell());
                if (value != null && slot.element().type().isNumber()) {
                    assertThat(cell(workbook, slot).getNumericCellValue())
                            .isEqualTo(value.number().orElseThrow().doubleValue());
                }
            }
        }
    }

    @Test
    void saysWhoReportsWhatBeforeAnybodyTyped() throws IOException {
        Form form = ward();
        try (XSSFWorkbook workbook = opened(form, Filling.blank(WARD, JUNE))) {
            Map<String, String> said = new HashMap<>();
            slots(form).stream()
                    .filter(slot -> slot.address().sheet().equals("00_ThongTin"))
                    .forEach(slot ->
                            said.put(slot.cell().element(), new DataFormatter().formatCellValue(cell(workbook, slot))));
            assertThat(said)
                    .containsEntry("MA_BIEU", "BM01-PCMD")
                    .containsEntry("MA_DON_VI", "00008")
                    .containsEntry("TEN_DON_VI", "Phường Ngọc Hà")
                    .containsEntry("LOAI_KY", "THANG")
                    .containsEntry("KY", "2026-06")
                    .containsEntry("TU_NGAY", "15/05/2026")
                    .containsEntry("DEN_NGAY", "14/06/2026")
                    .containsEntry("LAN_GUI", "1");
        }
    }

    @Test
    void saysTheSameWhereNobodyTypes() throws IOException {
        var retyped = new Filling(WARD, JUNE, 1, Map.of(), Map.of(FormCell.of("MA_DON_VI"), Value.of("00004")));
        try (XSSFWorkbook workbook = opened(ward(), retyped)) {
            int at = workbook.getSheetIndex("_DINH_DANH");
            Map<String, String> said = new HashMap<>();
            workbook.getSheetAt(at)
                    .forEach(row -> said.put(
                            row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));

            assertThat(workbook.isSheetVeryHidden(at)).isTrue();
            assertThat(said)
                    .isEqualTo(Map.of("MA_BIEU", "BM01-PCMD", "PHIEN_BAN", "1", "MA_DON_VI", "00008", "KY", "2026-06"));
        }
    }

    @Test
    void putsSheetsBesideTheFormWithGapsForEachUnit() throws IOException {
        var side = new SideSheet(
                "HuongDan",
                false,
                List.of(10, 30),
                List.of(
                        List.of(SideCell.text(Look.TITLE, "Cách ghi")),
                        List.of(SideCell.gap(Look.NOTE, SideSheet.HEADING)),
                        List.of(SideCell.text(Look.LABEL, "Mức"), SideCell.gap(Look.NUMBER, "level"))));
        var out = new ByteArrayOutputStream();
        FormWorkbook.with(ward(), List.of(side)).write(Filling.blank(WARD, JUNE), Map.of("level", Value.of(86)), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet guide = workbook.getSheet("HuongDan");

            assertThat(guide.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Cách ghi");
            assertThat(guide.getRow(1).getCell(0).getStringCellValue()).contains("Phường Ngọc Hà", "2026-06");
            assertThat(guide.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(86);
            assertThat(guide.getProtect()).isTrue();
        }
    }

    @Test
    void namesNobodyInItsProperties() throws IOException {
        try (XSSFWorkbook workbook = opened(ward(), Filling.blank(WARD, JUNE))) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isNull();
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getCreated()).isNull();
        }
    }

    @Test
    void countsADashAsNothing() throws IOException {
        Form form = ward();
        var filling = new Filling(
                WARD,
                JUNE,
                1,
                Map.of("01_CoSo", SheetStatus.HAS_FIGURES),
                Map.of(new FormCell("F_DAU", "KS"), Value.of(4), new FormCell("F_GIAM", "KS"), Value.of("-")));
        try (XSSFWorkbook workbook = opened(form, filling)) {
            XSSFCell atTheEnd = cell(workbook, slot(form, "F_CUOI", "KS"));
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(atTheEnd.getNumericCellValue()).isEqualTo(4);
            assertThat(evaluator.evaluate(atTheEnd).getNumberValue()).isEqualTo(4);
        }
    }

    @Test
    void keepsWhatIsTypedOverAFormula() throws IOException {
        Form form = ward();
        var filling = new Filling(WARD, JUNE, 1, Map.of(), Map.of(new FormCell("F_CUOI", "KS"), Value.of(9)));
        try (XSSFWorkbook workbook = opened(form, filling)) {
            XSSFCell overtyped = cell(workbook, slot(form, "F_CUOI", "KS"));
            assertThat(overtyped.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(overtyped.getNumericCellValue()).isEqualTo(9);
            assertThat(cell(workbook, slot(form, "F_CUOI", "TONG")).getNumericCellValue())
                    .isEqualTo(9);
        }
    }

    @Test
    void refusesAValueForACellThatTheFormDoesNotHave() {
        var filling = new Filling(WARD, JUNE, 1, Map.of(), Map.of(new FormCell("F_DAU", "XX"), Value.of(1)));
        assertThatThrownBy(() -> bytes(FormWorkbook.of(ward()), filling)).hasMessageContaining("XX");
    }

    @Test
    void writesTheSameBytesAgain() {
        Form form = ward();
        assertThat(bytes(FormWorkbook.of(form), filled(form))).isEqualTo(bytes(FormWorkbook.of(form), filled(form)));
    }

    @Test
    void leavesNothingBehindForTheNextFilling() {
        FormWorkbook workbook = FormWorkbook.of(ward());
        byte[] blank = bytes(workbook, Filling.blank(WARD, JUNE));
        bytes(workbook, filled(ward()));
        assertThat(bytes(workbook, Filling.blank(WARD, JUNE))).isEqualTo(blank);
    }

    private static Form ward() {
        return PROGRAMME.form("BM01-PCMD", WARD, JUNE);
    }

    private static Filling filled(Form form) {
        Map<FormCell, Value> values = new HashMap<>();
        int next = 1;
        for (Slot slot : slots(form)) {
            if (slot.formula().isEmpty()
                    && slot.element().type().isNumber()
                    && !slot.address().sheet().startsWith("00")) {
                values.put(
                        slot.cell(), Value.of(next++ % 23 * (slot.element().type() == ValueType.MONEY ? 500_000 : 1)));
            }
        }
        return new Filling(WARD, JUNE, 1, Map.of(), values);
    }

    private static List<SheetLayout> layouts(Form form) {
        return form.sheets().stream().map(SheetLayout::of).toList();
    }

    private static List<Slot> slots(Form form) {
        return layouts(form).stream().flatMap(layout -> layout.slots().stream()).toList();
    }

    private static Slot slot(Form form, String element, String category) {
        return slots(form).stream()
                .filter(slot -> slot.cell().equals(new FormCell(element, category)))
                .findFirst()
                .orElseThrow();
    }

    private static XSSFCell cell(XSSFWorkbook workbook, Slot slot) {
        var at = new CellAddress(slot.address().a1());
        return workbook.getSheet(slot.address().sheet()).getRow(at.getRow()).getCell(at.getColumn());
    }

    private static boolean isRestricted(XSSFSheet sheet, CellAddress cell) {
        return sheet.getDataValidations().stream()
                .flatMap(validation -> Stream.of(validation.getRegions().getCellRangeAddresses()))
                .anyMatch(range -> range.isInRange(cell));
    }

    private static byte[] bytes(FormWorkbook workbook, Filling filling) {
        var out = new ByteArrayOutputStream();
        workbook.write(filling, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(Form form, Filling filling) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(FormWorkbook.of(form), filling)));
    }
}
