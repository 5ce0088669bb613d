package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.content.BookWriter;
import vn.tonghop.report.content.ContentWriter;
import vn.tonghop.report.content.ahead.RiskLine;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

/** Six months of one ward that bring less than half of what the year asks, and of another thing more than that. */
class AtRiskRunTest {

    private static final Programme HANOI = Reported.HANOI;
    private static final ReportDefinition REPORT =
            ReportFile.read(Path.of("jobs"), HANOI).get(0);

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @BeforeAll
    static void sixMonths() {
        Schema.migrate(DATABASE.dataSource());
        for (int month = 1; month <= 6; month++) {
            Reported.store(
                    DATABASE.dataSource(),
                    Reported.by("00004", Period.month(2026, month), "2026-%02d-15T02:00:00Z".formatted(month))
                            .with("T_NGUOI", "ND", 300 + 10 * month)
                            .with("T_NGUOI", "NLD", 50000));
        }
    }

    @Test
    void namesInTheReportWhatTheYearIsLikelyToEndWithout() {
        assertThat(ContentWriter.write(snapshot(), HANOI, REPORT, Catalogue.in("vi"))
                        .tables()
                        .get("at-risk"))
                .extracting(line -> ((RiskLine) line).text().replace('\u00A0', ' '))
                .anySatisfy(text -> assertThat(text)
                        .contains("(HN26-03a): khó đạt. Dự báo cả năm ")
                        .contains(", mức 5.300 người; theo dự báo giữa còn thiếu 1."))
                .noneSatisfy(text -> assertThat(text).contains("HN26-03b"));
    }

    @Test
    void listsItInTheDataBookToo() {
        BookContent book = BookWriter.write(snapshot(), HANOI, REPORT, Catalogue.in("vi"));

        assertThat(book.sheets())
                .filteredOn(sheet -> sheet.name().equals("Nguy cơ không đạt"))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows())
                        .extracting(row -> List.of(row.get(0), row.get(3)))
                        .contains(List.of(new BookContent.Text("HN26-03a"), new BookContent.Text("khó đạt")))
                        .noneSatisfy(row -> assertThat(row).contains(new BookContent.Text("HN26-03b"))));
    }

    private static Snapshot snapshot() {
        return new Rolling(DATABASE.dataSource(), HANOI, Path.of("jobs"))
                .roll(Period.month(2026, 6), Instant.parse("2026-06-17T01:00:00Z"), 1, "hash");
    }
}
