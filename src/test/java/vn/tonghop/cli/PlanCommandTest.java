package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.plan.JobsCopy;

class PlanCommandTest {

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void namesEachFaultWithItsPlaceAndCountsThem() throws IOException {
        var jobs = new JobsCopy(folder);
        assertThat(run("plan", "check", "--jobs", folder.toString())).isZero();
        assertThat(out.toString()).contains("không có lỗi");

        jobs.replace("hanoi-2026/plan.yaml", "pace: steady", "pace: slow");

        assertThat(run("plan", "check", "--jobs", folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("hanoi-2026/plan.yaml:" + jobs.lineOf("hanoi-2026/plan.yaml", "pace: slow")
                        + ": 'pace: slow' không có, chọn một trong [linear, steady, year-end]");
        assertThat(out.toString().lines()).hasSize(2).last().isEqualTo("1 lỗi trong 1 tệp.");
    }

    @Test
    void explainsItsCommands() {
        assertThat(run("plan")).isZero();
        assertThat(out.toString()).startsWith("Cách dùng: tonghop plan").contains("check");
    }

    @Test
    void needsNeitherSpringNorADatabase() throws Exception {
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-Dfile.encoding=UTF-8",
                        "-Dtonghop.home=.",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.tonghop.cli.Tonghop",
                        "plan",
                        "check")
                .redirectErrorStream(true)
                .start();
        List<String> classes = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("[class,load]"))
                .map(line -> line.replaceFirst("^.*\\] (\\S+) .*$", "$1"))
                .toList();

        assertThat(check.waitFor()).isZero();
        assertThat(classes).contains("vn.tonghop.planning.check.JobsCheck");
        assertThat(classes.stream().filter(PlanCommandTest::isMachinery)).isEmpty();
    }

    private static boolean isMachinery(String type) {
        return Stream.of(
                        "org.springframework.",
                        "org.postgresql.",
                        "org.flywaydb.",
                        "com.zaxxer.",
                        "net.sf.",
                        "org.apache.poi.")
                .anyMatch(type::startsWith);
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        return Tonghop.commandLine().setOut(new PrintWriter(out, true)).execute(args);
    }
}
