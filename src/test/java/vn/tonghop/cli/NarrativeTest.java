package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Value;

/** From what units wrote to the words of the printed report; the tests follow one another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NarrativeTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final String AS_OF = "2026-06-17T08:00:00+07:00";
    private static final String HARD = "Khó khăn, vướng mắc và nguyên nhân";
    private static final String OWN = "Đội kiểm tra liên ngành còn thiếu phương tiện.";
    private static final String WRITTEN = "Kinh phí tuyên truyền phân bổ chậm ở một số xã.";

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static JobsCopy jobs;
    private static Path reports;

    private static Installation here;

    @BeforeAll
    static void aMonthInWhichOneUnitSaysSomething() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        jobs = new JobsCopy(folder.resolve("jobs"));
        here = new Installation(folder, jobs, DATABASE.jdbcUrl());
        Files.writeString(jobs.file("actors.csv"), "actor,name,role,scope,audience,os_users\n");
        reports = folder.resolve("data/reports/hanoi-2026/2026-06");
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", JUNE, "2026-06-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 20)
                        .with("N_KHO_KHAN", "", Value.of(OWN)),
                Reported.by("00008", JUNE, "2026-06-15T03:00:00Z")
                        .with("T_NGUOI", "ND", 7)
                        .with("N_KHO_KHAN", "", Value.of("Không có.")));
        here.rollUp(AS_OF);
    }

    @BeforeEach
    void nothingIsLeftOfTheTestBefore() throws IOException {
        Files.deleteIfExists(folder.resolve("edited.docx"));
    }

    @Test
    @Order(1)
    void namesOnlyWhoSaidAnythingAsLongAsNothingWasWritten() throws IOException {
        String text = text(report(1));

        assertThat(text)
                .contains("chưa biên tập phần này")
                .contains(HARD + ": 1 đơn vị (Phường Ba Đình)")
                .doesNotContain(OWN);
    }

    @Test
    @Order(2)
    void printsWhatTheDepartmentWroteFromTheNextRollUpOn() throws IOException {
        byte[] before = Files.readAllBytes(report(1));
        Path draft = exported(1);
        assertThat(lines(draft)).anyMatch(line -> line.startsWith("Phường Ba Đình") && line.endsWith(OWN));

        Path edited = edited(draft, document -> write(document, HARD, WRITTEN));
        assertThat(run("narrative", "take", edited.toString())).as(said()).isZero();
        here.rollUp(AS_OF);

        assertThat(text(report(2))).contains(HARD).contains(WRITTEN).doesNotContain("chưa biên tập");
        assertThat(Files.readAllBytes(report(1))).isEqualTo(before);
        assertThat(acts()).isEqualTo(1);
        assertThat(run("log", "verify")).isZero();
    }

    @Test
    @Order(3)
    void printsAnEarlierReportWithTheWordsThatItHad() throws IOException {
        byte[] before = Files.readAllBytes(report(2));
        Path edited = edited(exported(2), document -> write(document, HARD, "Một câu khác."));
        assertThat(run("narrative", "take", edited.toString())).as(said()).isZero();

        assertThat(run("report", "hanoi-2026/2026-06/2")).isZero();

        assertThat(Files.readAllBytes(report(2))).isEqualTo(before);
        run("narrative", "list", "--period", "2026-06");
        assertThat(said()).contains("Bản 1").contains(WRITTEN).contains("Bản 2").contains("Một câu khác.");
    }

    @Test
    @Order(4)
    void putsNoTextOverOneThatCameMeanwhile() throws IOException {
        Path late = edited(exported(1), document -> write(document, HARD, "Viết từ bản cũ."));
        Path meanwhile = folder.resolve("meanwhile.docx");
        Files.copy(exported(1), meanwhile);
        append(meanwhile, "Kiến nghị, đề xuất", "Bổ sung kinh phí.");
        assertThat(run("narrative", "take", meanwhile.toString())).as(said()).isZero();
        int versions = acts();

        assertThat(run("narrative", "take", late.toString())).isEqualTo(2);
        assertThat(said()).contains("Chưa nhận").contains("--over");
        assertThat(run("narrative", "take", meanwhile.toString())).isZero();
        assertThat(said()).contains("giống hệt");
        assertThat(acts()).isEqualTo(versions);
        assertThat(run("narrative", "take", "--over", late.toString())).isZero();
        assertThat(acts()).isEqualTo(versions + 1);
    }

    @Test
    @Order(5)
    void takesNoPersonalData() throws IOException {
        String id = "0" + "01" + "1".repeat(9);
        Path edited = edited(exported(2), document -> write(document, HARD, "Trường hợp số " + id + "."));

        assertThat(run("narrative", "take", edited.toString())).isEqualTo(2);
        assertThat(said()).contains(HARD).contains("đoạn 1").doesNotContain(id);
    }

    @Test
    @Order(6)
    void saysWhichHeadingIsGoneAndWhichFileIsNoneOfOurs() throws IOException {
        Path edited = edited(
                exported(2), document -> document.removeBodyElement(document.getPosOfParagraph(at(document, HARD))));
        assertThat(run("narrative", "take", edited.toString())).isEqualTo(2);
        assertThat(said()).contains("Thiếu đề mục '" + HARD + "'");

        Path other = Files.writeString(folder.resolve("other.docx"), "không phải Word");
        assertThat(run("narrative", "take", other.toString())).isEqualTo(2);
        assertThat(here.faults()).contains("không phải tệp Word");
    }

    @Test
    @Order(7)
    void letsNobodyButTheDepartmentWrite() throws IOException {
        Path edited = edited(exported(2), document -> write(document, HARD, "Không được nhận."));
        String account = ProcessHandle.current().info().user().orElseThrow();
        Files.writeString(
                jobs.file("actors.csv"),
                "actor,name,role,scope,audience,os_users\nlanh-dao,Lãnh đạo,leader,*,leadership," + account + "\n");

        assertThat(run("narrative", "take", edited.toString())).isEqualTo(5);
    }

    private static int acts() {
        return new JdbcTemplate(DATABASE.dataSource())
                .queryForObject("select count(*) from act_log where act = 'NARRATIVE'", Integer.class);
    }

    private Path exported(int revision) throws IOException {
        Path file = folder.resolve("draft-" + revision + ".docx");
        Files.deleteIfExists(file);
        assertThat(run("narrative", "export", "hanoi-2026/2026-06/" + revision, "--out", file.toString()))
                .as(here.faults())
                .isZero();
        return file;
    }

    private Path edited(Path draft, Consumer<XWPFDocument> edit) throws IOException {
        Path file = folder.resolve("edited.docx");
        Files.copy(draft, file);
        change(file, edit);
        return file;
    }

    private static void append(Path file, String heading, String text) {
        change(file, document -> write(document, heading, text));
    }

    private static void change(Path file, Consumer<XWPFDocument> edit) {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            edit.accept(document);
            try (var changed = Files.newOutputStream(file)) {
                document.write(changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the text into the paragraph below a heading. */
    private static void write(XWPFDocument document, String heading, String text) {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        XWPFParagraph below = paragraphs.get(paragraphs.indexOf(at(document, heading)) + 1);
        while (!below.getRuns().isEmpty()) {
            below.removeRun(0);
        }
        below.createRun().setText(text);
    }

    private static XWPFParagraph at(XWPFDocument document, String heading) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static Path report(int revision) {
        return reports.resolve("day-du-2026-06-lan" + revision + ".pdf");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String said() {
        return here.said().replaceAll("\\s+", " ");
    }

    private int run(String... args) {
        return here.run(args);
    }
}
