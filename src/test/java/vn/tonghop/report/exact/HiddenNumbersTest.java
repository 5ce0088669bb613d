package vn.tonghop.report.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.scope.Membership;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;

/**
 * Prints all that leaders, reviewers and units get of a month several times, with other numbers behind the marks: not a byte
 * of any file may differ, not a digit, not the length of a bar, not what is said of a picture. Whoever has the files cannot
 * tell which of the numbers it is.
 */
class HiddenNumbersTest {

    private static final Scope REVIEWED = new Scope(
            "kv",
            "Khu vực",
            List.of(
                    new Membership("00004", LocalDate.of(2025, 7, 1), Optional.empty(), Basis.ASSUMED),
                    new Membership("00070", LocalDate.of(2025, 7, 1), Optional.empty(), Basis.ASSUMED)));
    private static final String UNIT = "00004";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(MonthOfFew.Case.class)
    void leaveNoTraceInAnyFile(MonthOfFew.Case of) throws IOException {
        assertThat(differing("hanoi-2026", of, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MonthOfFew.Case.class)
    @Tag("soak")
    void areThreeThatLookTheSameInEveryProgramme(MonthOfFew.Case of) throws IOException {
        assertThat(differing("hanoi-2026", of, 3)).isEmpty();
        assertThat(differing("dong-da-2022", of, 3)).isEmpty();
    }

    @Test
    void areInWhatSpecialistsGet() throws IOException {
        var month = new MonthOfFew("hanoi-2026", MonthOfFew.Case.FEW_IN_THE_MONTH);
        ReportDefinition inside = ReportFile.read(Path.of("jobs"), month.programme()).stream()
                .filter(report -> report.id().equals("so-lieu-chuyen-mon"))
                .findFirst()
                .orElseThrow();

        assertThat(files(inside, month, month.snapshot(0)).values())
                .doesNotContainAnyElementsOf(
                        files(inside, month, month.snapshot(1)).values());
    }

    private List<String> differing(String programme, MonthOfFew.Case of, int worlds) throws IOException {
        var month = new MonthOfFew(programme, of);
        List<String> differing = new ArrayList<>();
        for (ReportDefinition report : ReportFile.read(Path.of("jobs"), month.programme())) {
            if (report.audience() != Audience.RESTRICTED && report.periods().contains(MonthOfFew.KIND)) {
                Map<String, byte[]> first = files(report, month, month.snapshot(0));
                assertThat(first).as(report.id()).isNotEmpty();
                for (int world = 1; world < worlds; world++) {
                    files(report, month, month.snapshot(world)).forEach((name, bytes) -> {
                        if (!Arrays.equals(bytes, first.get(name))) {
                            differing.add(name);
                        }
                    });
                }
            }
        }
        return differing;
    }

    private Map<String, byte[]> files(ReportDefinition report, MonthOfFew month, Snapshot snapshot) throws IOException {
        String unit = month.programme().id().equals("hanoi-2026")
                ? UNIT
                : snapshot.units().get(0).unit().code();
        return new PrintedFiles(month.programme(), folder).of(report, snapshot, REVIEWED, List.of(unit));
    }
}
