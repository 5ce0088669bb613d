package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

/** A ward that went into another one on 15/05/2026, and a ward that was split between two that day. */
class TraceMergedTest {

    private static final String RUN = "hanoi-2026/2026-06/1";
    private static final String RESIDENTS = "HN26-03a";
    private static final String MERGED = "00136";
    private static final String HEIR = "00127";
    private static final String SPLIT = "00145";

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static Installation here;

    @BeforeAll
    static void aRollUpAfterTheMerger() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        var jobs = new JobsCopy(folder.resolve("jobs"));
        for (String ended : List.of(MERGED, SPLIT)) {
            jobs.replace("scopes.csv", ended + ",2025-07-01,,", ended + ",2025-07-01,2026-05-14,");
        }
        end(jobs, MERGED, "");
        end(jobs, SPLIT, "");
        end(jobs, HEIR, "begin");
        end(jobs, "00118", "begin");
        Files.writeString(jobs.file("crosswalk.csv"), """
                2026-05-15,00127,00127,whole,all,,,document
                2026-05-15,00136,00127,whole,all,,,document
                2026-05-15,00118,00118,whole,all,,,document
                2026-05-15,00145,00127,part,some,,,document
                2026-05-15,00145,00118,part,some,,,document
                """, StandardOpenOption.APPEND);
        here = new Installation(folder, jobs, DATABASE.jdbcUrl());
        Period may = Period.month(2026, 5);
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(MERGED, may, "2026-05-15T02:00:00Z").with("T_NGUOI", "ND", 10),
                Reported.by(SPLIT, may, "2026-05-15T02:00:00Z").with("T_NGUOI", "ND", 4),
                Reported.by(HEIR, may, "2026-05-15T02:00:00Z").with("T_NGUOI", "ND", 20),
                Reported.by(HEIR, Period.month(2026, 6), "2026-06-15T02:00:00Z").with("T_NGUOI", "ND", 7));
        here.rollUp("2026-06-17T08:00:00+07:00");
    }

    private static void end(JobsCopy jobs, String code, String then) throws IOException {
        String line = Files.readAllLines(jobs.file("org-units.csv")).stream()
                .filter(each -> each.startsWith(code + ",") && each.contains(",01,2025-07-01,,"))
                .findFirst()
                .orElseThrow();
        String ended = line.replace(",2025-07-01,,", ",2025-07-01,2026-05-14,");
        String begun = line.replace(",2025-07-01,,", ",2026-05-15,,");
        jobs.replace("org-units.csv", line, then.isEmpty() ? ended : ended + "\n" + begun);
    }

    @Test
    void leadsFromTheFigureToTheReportsOfTheUnitThatEnded() {
        assertThat(here.run("trace", RUN, RESIDENTS)).as(here.faults()).isZero();

        assertThat(here.said())
                .contains(": 41 (người); 1/124 đơn vị")
                .contains("00127 Phường Việt Hưng: 37")
                .contains("tệp BM01-PCMD_00136_2026-05.xlsx")
                .contains("00145 Phường Long Biên: –")
                .contains("tệp BM01-PCMD_00145_2026-05.xlsx");
    }

    @Test
    void theCellsOfBothUnitsAddUpToTheOneThatTookOver() {
        assertThat(here.run("trace", RUN, RESIDENTS, HEIR)).as(here.faults()).isZero();

        assertThat(here.said())
                .contains(": 20 (cộng vào)")
                .contains(": 7 (cộng vào)")
                .contains(": 10 (cộng vào)")
                .doesNotContain("00145");
    }

    @Test
    void leadsBackFromACellOfTheUnitThatEndedToTheFigure() {
        assertThat(here.run("trace", RUN, "--cell", cellOf(MERGED)))
                .as(here.faults())
                .isZero();

        assertThat(here.said())
                .contains("Phường Phúc Lợi, BM01-PCMD kỳ 2026-05")
                .contains("Bản này được tính trong lần tổng hợp " + RUN)
                .contains(RESIDENTS + " ")
                .contains("Phường Phúc Lợi không còn là một đơn vị từ 15/05/2026: toàn bộ dân số nay thuộc"
                        + " 00127 Phường Việt Hưng, nên số liệu của đơn vị cũ tính cho đơn vị đó.")
                .contains(": 41; của 00127 Phường Việt Hưng: 37");
    }

    @Test
    void aCellOfASplitUnitIsInTheFigureOfAllAndInNoUnits() {
        assertThat(here.run("trace", RUN, "--cell", cellOf(SPLIT)))
                .as(here.faults())
                .isZero();

        assertThat(here.said())
                .contains("Phường Long Biên, BM01-PCMD kỳ 2026-05")
                .contains("Phường Long Biên không còn là một đơn vị từ 15/05/2026: địa bàn nay thuộc"
                        + " 00118 Phường Bồ Đề (một phần dân số), 00127 Phường Việt Hưng (một phần dân số).")
                .contains("không tính cho đơn vị nào")
                .contains(": 41; chỉ có trong số chung, không có trong số của đơn vị nào");
    }

    private static String cellOf(String unit) {
        return "BM01-PCMD_%s_2026-05.xlsx!01_CoSo!C1".formatted(unit);
    }
}
