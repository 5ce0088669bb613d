package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.sample.general.GeneralSample;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.validation.Rules;

/**
 * Two months of the city's workbooks of 2024, whose plan lists places: Hà Đông says in the second month that one is worse
 * than when it was handed over, and Hoài Đức, alone with another, sends nothing.
 */
class TracePlacesTest {

    private static final String ACCOUNT = ProcessHandle.current().info().user().orElseThrow();
    private static final String RUN = "hanoi-2024/2024-02/1";
    private static final Period FEBRUARY = Period.month(2024, 2);
    private static final String HANDED_OVER = "HN24-08c";
    private static final String TO_CLEAR = "HN24-08a";
    private static final String WORSE = "BM02-PCMD_268_2024-02.xlsx";
    private static final String SILENT = "BM02-PCMD_274_";

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static JobsCopy jobs;
    private static Installation here;
    /** Where each file says how each place stands at the end of its month, as {@code file!sheet!A1}, by place. */
    private static final Map<String, TreeSet<String>> GRADES = new TreeMap<>();

    @BeforeAll
    static void aRollUpOfTwoMonths() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        jobs = new JobsCopy(folder.resolve("jobs"));
        String hotspots = "    parts:\n      - [follow-head, hotspots]";
        jobs.replace(
                "hanoi-2024/reports.yaml",
                "    periods: [half, year]\n" + hotspots,
                "    periods: [month, half, year]\n" + hotspots);
        jobs.replace(
                "actors.csv", Files.readString(jobs.file("actors.csv")), "actor,name,role,scope,audience,os_users\n");
        here = new Installation(folder, jobs, DATABASE.jdbcUrl());
        Collection<Path> inboxes = inboxes();
        here.quietly(Stream.concat(
                        Stream.of("run", "--programme", "hanoi-2024", "--period", FEBRUARY.code()),
                        Stream.concat(
                                Stream.of("--as-of", "2024-02-20T08:00:00+07:00"),
                                inboxes.stream().map(Path::toString)))
                .toArray(String[]::new));
    }

    private static Collection<Path> inboxes() throws IOException {
        Programme programme = ProgrammeFiles.read(jobs.file(""), "hanoi-2024");
        var faults = new Faults();
        Rules rules = Rules.read(jobs.file(""), faults, programme);
        faults.stopIfAny();
        Collection<Path> inboxes = new GeneralSample(programme, rules, 7)
                .writeUpTo(FEBRUARY, folder.resolve("inbox"))
                .values();
        for (Path inbox : inboxes) {
            leaveOut(inbox);
            try (Stream<Path> files = Files.list(inbox)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".xlsx")).toList()) {
                    readPlaces(file);
                }
            }
        }
        return inboxes;
    }

    private static void leaveOut(Path inbox) throws IOException {
        Path manifest = inbox.resolve("manifest.csv");
        List<String> lines = Files.readAllLines(manifest);
        for (String line :
                lines.stream().filter(each -> each.startsWith(SILENT)).toList()) {
            Files.delete(inbox.resolve(line.substring(0, line.indexOf(','))));
        }
        Files.write(
                manifest,
                lines.stream().filter(each -> !each.startsWith(SILENT)).toList());
    }

    private static void readPlaces(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet sheet = workbook.getSheet("08_DiemPhucTap");
            if (sheet == null) {
                return;
            }
            int column = -1;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    column = cell.toString().equals("P_CUOI") ? cell.getColumnIndex() : column;
                }
                if (column >= 0
                        && row.getCell(0) != null
                        && row.getCell(0).toString().matches("H\\d\\d")) {
                    Cell grade = row.getCell(column);
                    String place = row.getCell(0).toString();
                    GRADES.computeIfAbsent(place, code -> new TreeSet<>())
                            .add(file.getFileName() + "!" + sheet.getSheetName() + "!" + grade.getAddress());
                    if (place.equals("H05") && file.getFileName().toString().equals(WORSE)) {
                        grade.setCellValue("Phức tạp");
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void leadsFromTheListToItsPlacesUnitsReportsAndCells() {
        assertThat(here.run("trace", RUN, HANDED_OVER, "--cells"))
                .as(here.faults())
                .isZero();

        assertThat(here.said())
                .contains(HANDED_OVER + " ")
                .contains(": 6/8 (điểm); 5/6 đơn vị có số liệu của kỳ")
                .contains("H04 Khu vực đường 32: chưa có báo cáo, tính là chưa đạt (mức độ khi đưa vào danh sách: có")
                .contains(
                        "H05 Quốc lộ 6, khu vực bến xe Yên Nghĩa: chưa đạt (mức độ khi đưa vào danh sách: có hoạt động)")
                .contains("H11 Nguyễn Huy Tự - Trần Khánh Dư: đạt (mức độ khi đưa vào danh sách: ít hoạt động)")
                .contains("  268 Quận Hà Đông\n")
                .contains("BM02-PCMD kỳ 2024-02, lần gửi 1, nhận ")
                .contains("tệp " + WORSE)
                .contains("H05 Quốc lộ 6, khu vực bến xe Yên Nghĩa, Mức độ cuối kỳ: “Phức tạp” (điều kiện)")
                .contains("(điều kiện; không tính: đã có số của kỳ sau)");
    }

    @Test
    void theRegisterPrintsOfEachPlaceWhatItsCellsSayAndNothingOfTheSilentOne() throws IOException {
        String register = register();

        assertThat(register).contains(RUN).contains("1 điểm chưa đạt yêu cầu. 1 điểm chưa có báo cáo.");
        assertThat(register.split("● không hoạt động trở lại", -1)).hasSize(7);
        assertThat(register.split("▼ hoạt động trở lại", -1)).hasSize(2);
        assertThat(register.split("○ chưa có số liệu", -1)).hasSize(2);
    }

    @Test
    void leadsToEveryCellOfEveryPlaceAndToNoOther() throws IOException {
        Map<String, TreeSet<String>> traced = new TreeMap<>();
        for (String list : List.of(TO_CLEAR, HANDED_OVER)) {
            assertThat(here.run("trace", RUN, list, "--format", "json")).isZero();
            json().at("/figure/units")
                    .forEach(unit -> unit.get("cells")
                            .forEach(cell -> traced.computeIfAbsent(
                                            cell.get("category").asText(), code -> new TreeSet<>())
                                    .add(cell.get("place").asText())));
        }

        assertThat(traced).hasSize(10).isEqualTo(GRADES);
    }

    @Test
    void leadsFromEveryCellOfAPlaceToItsListAndToWhatIsMadeOfIt() throws IOException {
        for (Map.Entry<String, TreeSet<String>> place : GRADES.entrySet()) {
            String list = place.getKey().compareTo("H03") <= 0 ? TO_CLEAR : HANDED_OVER;
            for (String cell : place.getValue()) {
                assertThat(here.run("trace", RUN, "--cell", cell, "--format", "json"))
                        .as(cell)
                        .isZero();
                assertThat(json().get("figures").findValuesAsText("indicator"))
                        .as(cell)
                        .containsExactlyInAnyOrder(list, "HN24-08");
            }
        }
    }

    @Test
    void aCellSaysHowItsPlaceStandsBecauseOfIt() {
        String cell = GRADES.get("H05").stream()
                .filter(each -> each.startsWith(WORSE))
                .collect(Collectors.joining());

        assertThat(here.run("trace", RUN, "--cell", cell)).as(here.faults()).isZero();

        assertThat(here.said())
                .contains("“Phức tạp”")
                .contains("Quận Hà Đông, BM02-PCMD kỳ 2024-02, lần gửi 1")
                .contains("Bản này được tính trong lần tổng hợp " + RUN)
                .contains(": 6/8; điểm H05 Quốc lộ 6, khu vực bến xe Yên Nghĩa: chưa đạt")
                .contains("; qua chỉ tiêu " + HANDED_OVER);
    }

    @Test
    void aPlaceIsAnsweredByItsCodeAlone() {
        assertThat(here.run("trace", RUN, "H05")).as(here.faults()).isZero();

        assertThat(here.said())
                .contains(HANDED_OVER + " ")
                .contains("H05 Quốc lộ 6, khu vực bến xe Yên Nghĩa: chưa đạt")
                .contains("268 Quận Hà Đông")
                .doesNotContain("H06")
                .doesNotContain("Ba Đình")
                .doesNotContain(TO_CLEAR);
    }

    @Test
    void whoMayNotReadOfPlacesLearnsNothingOfThem() throws IOException {
        String actors = Files.readString(jobs.file("actors.csv"));
        Files.writeString(jobs.file("actors.csv"), actors + "lanh-dao,Lãnh đạo,leader,*,leadership," + ACCOUNT + "\n");
        try {
            for (String question : List.of(HANDED_OVER, "H05")) {
                assertThat(here.run("trace", RUN, question, "--cells")).isZero();
                assertThat(here.said())
                        .contains(": ••• (điểm)")
                        .doesNotContain("chưa đạt")
                        .doesNotContain("Phức tạp");
            }
            assertThat(here.run("trace", RUN, "H05", "--format", "json")).isZero();
            assertThat(here.said()).doesNotContain("fulfils").doesNotContain("Phức tạp");
        } finally {
            Files.writeString(jobs.file("actors.csv"), actors);
        }
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(here.said());
    }

    private static String register() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            Path pdf = files.filter(file -> file.toString().contains("diem-theo-doi")
                            && file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                        .replace('\u00a0', ' ');
            }
        }
    }
}
