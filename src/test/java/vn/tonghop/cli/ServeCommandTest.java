package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @RegisterExtension
    final Calls calls = new Calls();

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "there is no SIGTERM elsewhere")
    void letsOtherCommandsInAndEndsInGoodOrderWhenItIsToldTo() throws Exception {
        Process serve = start();
        try (BufferedReader said = serve.inputReader()) {
            assertThat(said.readLine()).contains("event=serve.started", "zone=Asia/Ho_Chi_Minh");

            assertThat(calls.run("runs", "--data", folder.toString())).isZero();
            assertThat(calls.said()).contains("Chưa có lần chạy nào.");

            new ProcessBuilder("kill", "-TERM", String.valueOf(serve.pid()))
                    .start()
                    .waitFor();
            List<String> rest = said.lines().toList();
            assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(rest).last().asString().contains("event=serve.ended");
            assertThat(serve.exitValue()).isEqualTo(143);
            assertThat(folder.resolve("database/cluster/postmaster.pid")).doesNotExist();
            assertThat(folder.resolve("database/shared.port")).doesNotExist();
        } finally {
            serve.destroyForcibly().waitFor();
        }
        assertThat(calls.run("health", "--data", folder.toString())).isZero();
        assertThat(calls.said()).contains("hiện không có tonghop serve nào đang chạy");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tonghop.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
