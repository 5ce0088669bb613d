package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.Why;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/** Names, reasons and words as long as anybody may write them: the report still goes out, with all of them in it. */
class LongestTextsTest {

    private static final Path JOBS = Path.of("jobs");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 600;
    private static final int THREE_PAGES = 9_000;
    private static final int QUERIES = 40;
    private static final String WORDS = "Một số cơ sở kinh doanh dịch vụ chưa phối hợp với Đội kiểm tra liên ngành, "
            + "địa bàn rộng, cán bộ kiêm nhiệm, kinh phí cấp chậm; đề nghị cấp trên sớm có hướng dẫn thống nhất. ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"hanoi-2026, 2026-06, vi", "dong-da-2022, 2022, en", "yen-nghia-2026, 2026-Q2, vi"})
    void stopNoReport(String programme, String period, String language) {
        var sample = new SamplePeriod(programme, period, SamplePeriod.Kind.BROKEN);
        Snapshot snapshot = wordy(sample.snapshot());
        Map<String, List<Finding>> queries = snapshot.units().stream()
                .limit(QUERIES)
                .collect(Collectors.toMap(line -> line.unit().code(), line -> queries()));

        for (ReportDefinition report : ReportFile.read(JOBS, sample.programme())) {
            if (!report.periods().contains(snapshot.period().kind())) {
                continue;
            }
            assertThatCode(() -> {
                        if (report.isBurst()) {
                            var known = new SheetRenderer.Known(Optional.empty(), queries);
                            var sheets = new SheetRenderer(sample.programme(), report, language);
                            assertThat(sheets.ofUnit(
                                                    snapshot.units()
                                                            .get(0)
                                                            .unit()
                                                            .code(),
                                                    snapshot,
                                                    known)
                                            .isPresent())
                                    .isEqualTo(report.per() == ReportDefinition.Per.UNIT);
                        } else {
                            new ReportRenderer(sample.programme(), report, language).render(snapshot, folder);
                        }
                    })
                    .as(report.id())
                    .doesNotThrowAnyException();
        }
    }

    private static List<Finding> queries() {
        var place = new Place("bao-cao.xlsx", "02_KiemTra", "C14");
        return Collections.nCopies(
                QUERIES,
                Finding.of(
                        FindingKind.VALUE_NEGATIVE,
                        place,
                        "found",
                        "-3",
                        "item",
                        text(LONGEST_REASON).strip()));
    }

    private static Snapshot wordy(Snapshot snapshot) {
        List<UnitLine> lines = new ArrayList<>();
        snapshot.units().forEach(line -> lines.add(wordy(line)));
        List<Narrative.Section> sections = Stream.of("N_NOI_BAT", "N_KHO_KHAN", "N_KIEN_NGHI", "N_PHUONG_HUONG")
                .map(topic -> new Narrative.Section(topic, text(THREE_PAGES) + "\n" + text(LONGEST_REASON)))
                .toList();
        return new Snapshot(
                        snapshot.programme(),
                        snapshot.period(),
                        snapshot.asOf(),
                        snapshot.revision(),
                        snapshot.planHash(),
                        snapshot.inputHash(),
                        snapshot.figures(),
                        lines,
                        snapshot.attention(),
                        snapshot.beside())
                .saying(new Narrative(1, sections, List.of()));
    }

    private static UnitLine wordy(UnitLine line) {
        OrgUnit unit = line.unit();
        String name = (unit.name() + " " + text(LONGEST_NAME))
                .substring(0, LONGEST_NAME)
                .strip();
        String why = line.reason().isEmpty() ? "" : text(LONGEST_REASON).strip();
        return new UnitLine(
                new OrgUnit(
                        unit.code(), name, unit.kind(), unit.parent(), unit.validFrom(), unit.validTo(), unit.basis()),
                line.state(),
                line.receivedAt(),
                line.daysLate(),
                line.version(),
                line.queries(),
                new Why(why, why),
                new Review(
                        line.review().approved(),
                        line.state().counts() ? text(LONGEST_REASON).strip() : ""),
                line.figures());
    }

    private static String text(int length) {
        return WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
    }
}
