package vn.tonghop.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.report.AnyMonth;

class SameBytesTest {

    private static final String PROGRAMME = "yen-nghia-2026";
    private static final Path HERE = Path.of(System.getProperty("java.home"));
    private static final Path ELSEWHERE = Path.of("/usr/lib/jvm");

    @TempDir
    private Path folder;

    @Test
    void areMadeWithDigitsOfOtherScriptsAndWithoutFontsOfTheMachine() throws Exception {
        assertThat(printed(HERE, "-Duser.language=my", "-Duser.country=MM", "-Duser.timezone=Pacific/Auckland"))
                .isEqualTo(AnyMonth.of(PROGRAMME, 1).pdf());
    }

    @Tag("soak")
    @ParameterizedTest
    @CsvSource({"ar,EG,Africa/Cairo", "fa,IR,Asia/Tehran", "my,MM,UTC", "tr,TR,Europe/Istanbul"})
    void areMadeUnderAnyLocaleAndZone(String language, String country, String zone) throws Exception {
        assertThat(printed(HERE, "-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone))
                .isEqualTo(AnyMonth.of(PROGRAMME, 1).pdf());
    }

    /** The newer Java is the one that {@code JAVA_HOME_25} names, or one that the system keeps beside this one. */
    @Tag("soak")
    @Test
    void areMadeByANewerJava() throws Exception {
        Optional<Path> newer = newerJava();
        if (newer.isEmpty()) {
            System.out.println("Java 25 is not on this machine: equal bytes on it are not tested (set JAVA_HOME_25)");
        }
        Assumptions.assumeTrue(newer.isPresent(), "no Java 25 on this machine: set JAVA_HOME_25");

        assertThat(printed(newer.orElseThrow()))
                .isEqualTo(AnyMonth.of(PROGRAMME, 1).pdf());
    }

    private byte[] printed(Path home, String... options) throws IOException, InterruptedException {
        Path pdf = folder.resolve("other.pdf");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-Xmx400m"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Dsun.awt.fontconfig=" + Path.of("src/main/resources/fonts/fontconfig.properties"),
                "-cp",
                System.getProperty("java.class.path"),
                OnePdf.class.getName(),
                PROGRAMME,
                pdf.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", folder.resolve("none.conf").toString());
        Files.writeString(folder.resolve("none.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllBytes(pdf);
    }

    private static Optional<Path> newerJava() throws IOException {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("JAVA_HOME_25")).map(Path::of);
        if (named.isPresent() || !Files.isDirectory(ELSEWHERE)) {
            return named;
        }
        try (Stream<Path> homes = Files.list(ELSEWHERE)) {
            return homes.filter(home -> home.getFileName().toString().matches(".*\\b25\\b.*"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        }
    }
}
