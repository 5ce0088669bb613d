package vn.tonghop.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.report.CityMonth;

class ReportFileTest {

    @TempDir
    private Path jobs;

    @Test
    void readsTheFullReportOfTheCity() {
        assertThat(ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME)).first().satisfies(report -> {
            assertThat(report.id()).isEqualTo("day-du");
            assertThat(report.audience()).isEqualTo(Audience.LEADERSHIP);
            assertThat(report.periods()).containsExactlyInAnyOrder(PeriodKind.values());
            assertThat(report.parts().get(0)).startsWith("letterhead", "verdict");
            assertThat(report.title().in("vi")).contains("{period}");
        });
    }

    /** Whatever the plan: whoever reads the full report is told what the year may end without. */
    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026"})
    void theFullReportOfEveryPlanNamesWhatIsAtRisk(String programme) {
        assertThat(ReportFile.read(CityMonth.JOBS, ProgrammeFiles.read(CityMonth.JOBS, programme))
                        .get(0)
                        .allParts())
                .containsSubsequence("progress", "at-risk", "signature");
    }

    @Test
    void refusesAColumnThatWouldShowPeopleByUnit() throws IOException {
        assertFault("indicator: HN26-03a", "indicator: HN26-12a", "chỉ tiêu HN26-12a đếm người trong nhóm nhạy cảm");
    }

    @Test
    void refusesAnIndicatorThatThePlanDoesNotHave() throws IOException {
        assertFault("indicator: HN26-03a", "indicator: HN26-99", "chỉ tiêu 'HN26-99' không có trong plan.yaml");
    }

    @Test
    void refusesAKindOfPeriodThatDoesNotExist() throws IOException {
        assertFault("periods: [month, quarter", "periods: [week, quarter", "'periods: week' không có");
    }

    @Test
    void refusesAReportWithoutParts() throws IOException {
        assertFault("- [indicators-wide]", "- []", "'parts' phải là danh sách các phần");
    }

    @Test
    void refusesToPrintTheListedPlacesForAnybodyButSpecialists() throws IOException {
        assertFault(
                "audience: restricted", "audience: leadership", "phần 'hotspots' chỉ in cho 'audience: restricted'");
    }

    @Test
    void refusesAReportForAKindOfReceiverThatDoesNotExist() throws IOException {
        assertFault("per: unit", "per: district", "'per: district' không có");
    }

    @Test
    void readsThatNothingGoesWithAReport() {
        assertThat(ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME))
                .filteredOn(report -> report.id().equals("tom-tat"))
                .singleElement()
                .satisfies(report -> assertThat(report.companions()).isEmpty());
    }

    private void assertFault(String lawful, String wrong, String fault) throws IOException {
        Path folder = Files.createDirectories(jobs.resolve("hanoi-2026"));
        String text = Files.readString(CityMonth.JOBS.resolve("hanoi-2026/reports.yaml"));
        assertThat(text).contains(lawful);
        Files.writeString(folder.resolve("reports.yaml"), text.replace(lawful, wrong));

        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> ReportFile.read(jobs, CityMonth.PROGRAMME))
                .withMessageContaining("reports.yaml:")
                .withMessageContaining(fault);
    }
}
