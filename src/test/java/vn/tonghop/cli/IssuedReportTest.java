package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.report.AnyMonth;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

class IssuedReportTest {

    private static final String ACCOUNT = ProcessHandle.current().info().user().orElseThrow();
    private static final String HEAD = "actor,name,role,scope,audience,os_users\n";
    private static final String RUN = "hanoi-2026/2026-06/1";

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static JobsCopy jobs;
    private static Path draft;

    private static Installation here;

    @BeforeAll
    static void aReportedMonth() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        jobs = new JobsCopy(folder.resolve("jobs"));
        here = new Installation(folder, jobs, DATABASE.jdbcUrl());
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", Period.month(2026, 6), "2026-06-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 20)
                        .with("F_CUOI", "KS", 41));
        here.rollUp("2026-06-17T08:00:00+07:00");
        draft = folder.resolve("data/reports/hanoi-2026/2026-06/day-du-2026-06-lan1.pdf");
    }

    @BeforeEach
    void whoeverAsksIsTheDepartment() throws IOException {
        Files.writeString(jobs.file("actors.csv"), HEAD);
    }

    @Test
    void knowsWhatWasHandedOut() {
        assertThat(run("verify", draft.toString())).as(said()).isZero();

        assertThat(said()).contains("Đúng từng byte").contains(RUN).contains("dự thảo");
    }

    @Test
    void tellsAFileThatWasOnlySavedAnew() throws IOException {
        Path again = folder.resolve("again.pdf");
        try (PDDocument document = Loader.loadPDF(draft.toFile())) {
            document.save(again.toFile());
        }

        assertThat(run("verify", again.toString())).isEqualTo(8);
        assertThat(said()).contains("lưu lại");
    }

    @Test
    void tellsAFileInWhichSomethingElseStands() throws IOException {
        Path altered = folder.resolve("altered.pdf");
        try (PDDocument document = Loader.loadPDF(draft.toFile())) {
            try (var content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 100);
                content.showText("100 %");
                content.endText();
            }
            document.save(altered.toFile());
        }

        assertThat(run("verify", altered.toString())).isEqualTo(6);
        assertThat(said()).contains("không giống").contains("tonghop report " + RUN);
    }

    @Test
    void saysThatItDoesNotKnowAReportOfAnotherPlace() throws IOException {
        Path other = folder.resolve("other.pdf");
        Files.write(other, AnyMonth.of("yen-nghia-2026", 0).pdf());

        assertThat(run("verify", other.toString())).isEqualTo(7);
        assertThat(said()).contains("yen-nghia-2026/");
    }

    @Test
    void refusesWhatIsNoPdf() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pdf"), "không phải PDF");

        assertThat(run("verify", text.toString())).isEqualTo(2);
        assertThat(here.faults()).contains("text.pdf");
    }

    @Test
    void letsNobodyButTheDepartmentMakeAReportFinal() throws IOException {
        Files.writeString(jobs.file("actors.csv"), HEAD + "lanh-dao,Lãnh đạo,leader,*,leadership," + ACCOUNT + "\n");

        int before = released();

        assertThat(run("release", RUN)).as(said()).isEqualTo(5);
        assertThat(released()).isEqualTo(before);
    }

    @Test
    void printsTheStateOnEveryPageAndMarksLaterFiguresAgainstTheFinalReport() throws IOException {
        assertThat(pages(draft)).allMatch(page -> page.contains("DỰ THẢO") && !page.contains("chính thức"));

        assertThat(run("release", RUN)).as(here.faults()).isZero();

        assertThat(said()).contains("báo cáo chính thức (chưa ký)");
        Path finished = draft.resolveSibling("day-du-2026-06-lan1-chinh-thuc.pdf");
        assertThat(pages(finished))
                .allMatch(page -> page.contains("Bản chính thức (chưa ký)") && !page.contains("DỰ THẢO"));
        assertThat(run("verify", finished.toString())).isZero();
        assertThat(run("verify", draft.toString())).isZero();
        assertThat(run("release", RUN)).isZero();
        assertThat(said()).contains("đã là báo cáo chính thức");
        assertThat(released()).isEqualTo(1);
        assertThat(run("log", "verify")).isZero();

        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00008", Period.month(2026, 6), "2026-06-18T02:00:00Z")
                        .with("T_NGUOI", "ND", 7));
        here.rollUp("2026-06-19T08:00:00+07:00");
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00025", Period.month(2026, 6), "2026-06-20T02:00:00Z")
                        .with("T_NGUOI", "ND", 9));
        here.rollUp("2026-06-21T08:00:00+07:00");
        assertThat(since(2)).isEqualTo(RUN);
        assertThat(since(3)).isEqualTo(RUN);
    }

    private static String since(int revision) {
        return new JdbcTemplate(DATABASE.dataSource())
                .queryForObject(
                        "select since from snapshot where programme = 'hanoi-2026' and revision = ?",
                        String.class,
                        revision);
    }

    private static int released() {
        return new JdbcTemplate(DATABASE.dataSource())
                .queryForObject("select count(*) from act_log where act = 'REPORT_FINAL'", Integer.class);
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private String said() {
        return here.said().replaceAll("\\s+", " ");
    }

    private int run(String... args) {
        return here.run(args);
    }
}
