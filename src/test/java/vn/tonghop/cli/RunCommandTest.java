package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.storage.server.TestDatabase;

class RunCommandTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @RegisterExtension
    final Calls calls = new Calls();

    @TempDir
    private Path folder;

    @Test
    void withoutAMomentTheSameFilesGiveTheSameReport() {
        new SampleCity(ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026"), 1, 3)
                .writeMonth(Period.month(2026, 6), folder);

        assertThat(run(folder.resolve("2026-06"))).isZero();
        String first = calls.said();
        assertThat(run(folder.resolve("2026-06"))).isZero();
        String second = calls.said();

        assertThat(first).contains("Đã tổng hợp hanoi-2026/2026-06/1").doesNotContain("Không có gì mới");
        assertThat(second).contains("Không có gì mới: vẫn là lần tổng hợp hanoi-2026/2026-06/1");
        assertThat(lastLines(first, 3)).isEqualTo(lastLines(second, 3));
    }

    @Test
    void aFaultOfTheDefinitionsIsListedWithItsLineAndNothingIsRun() throws IOException {
        Path jobs = folder.resolve("jobs");
        try (var files = Files.walk(Path.of("jobs"))) {
            for (Path file : files.toList()) {
                Files.copy(file, jobs.resolve(Path.of("jobs").relativize(file).toString()));
            }
        }
        Path plan = jobs.resolve("hanoi-2026/plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("kind: ratio", "kind: ratoi"));

        int exit = execute("run", "--jobs", jobs.toString(), "--period", "2026-06", folder.toString());

        assertThat(exit).isEqualTo(3);
        assertThat(calls.faults()).containsPattern("plan\\.yaml:\\d+: .*ratoi").doesNotContain("Exception");
    }

    @Test
    void aWrongCallIsOneSentenceAndWhereTheHelpIs() {
        assertThat(execute("run")).isEqualTo(2);
        assertThat(execute("run", "--period", "2026-13")).isEqualTo(2);
        assertThat(execute("rum")).isEqualTo(2);

        assertThat(calls.faults().lines())
                .containsExactly(
                        "Còn thiếu: --period.",
                        "Xem cách dùng: tonghop run --help",
                        "'2026-13' không phải là kỳ báo cáo; hãy viết như 2026-06, 2026-Q2, 2026-H1 hoặc 2026.",
                        "Xem cách dùng: tonghop run --help",
                        "Không hiểu: rum.",
                        "Xem cách dùng: tonghop --help");
    }

    private int run(Path inbox) {
        return execute(
                "run",
                "--db",
                DATABASE.jdbcUrl(),
                "--data",
                folder.resolve("data").toString(),
                "--period",
                "2026-06",
                inbox.toString());
    }

    private int execute(String... arguments) {
        return calls.run(arguments);
    }

    private static List<String> lastLines(String text, int count) {
        List<String> lines = text.lines().toList();
        return lines.subList(lines.size() - count, lines.size());
    }
}
