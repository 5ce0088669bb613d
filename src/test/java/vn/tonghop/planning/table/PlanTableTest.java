package vn.tonghop.planning.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.ProgrammeFolder;

class PlanTableTest {

    private static final JobsFolder JOBS = JobsFolder.read(Path.of("jobs"));
    private static final Path PAGES = Path.of("docs", "plans");

    static List<ProgrammeFolder> programmes() {
        return JOBS.programmes();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void thePageOfEachPlanIsTheOneThatTheFilesYield(ProgrammeFolder folder) throws IOException {
        Path page = PAGES.resolve(folder.id() + ".md");

        assertThat(Files.readString(page))
                .as("out of date; write it anew: ./tonghop plan table --programme %s > %s", folder.id(), page)
                .isEqualTo(PlanTable.of(folder));
    }

    @Test
    void leadsFromThePlansWordsToTheFieldAndTheVerdict() {
        ProgrammeFolder hanoi = JOBS.programmes().stream()
                .filter(folder -> folder.id().equals("hanoi-2026"))
                .findFirst()
                .orElseThrow();

        assertThat(PlanTable.of(hanoi).lines())
                .anyMatch(line -> line.contains("[HN26-10c](#HN26-10c)") && line.contains("60%"))
                .anyMatch(line -> line.startsWith("| <a id=\"HN26-10c\"></a>HN26-10c |")
                        && line.contains("BM01-PCMD › 02_KiemTra › `K_MOI[DOI178_XA]` Số cơ sở được kiểm tra lần đầu")
                        && line.contains("`K_MOI[DOI178_XA] ÷ (F_CUOI)`")
                        && line.contains("tỷ lệ; ít nhất 60%; càng cao càng tốt; theo ngày của năm")
                        && line.contains("cộng tử, cộng mẫu rồi chia")
                        && line.contains("(126)"));
    }
}
