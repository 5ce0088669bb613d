package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The zip as a ward gets it: unpacked where names have spaces and accents, on a machine that knows of no Java. */
class OfflineCheckerTest {

    private static final Path JUNE = Path.of("sample-data/hanoi-2026/2026-06");
    private static final Path GOOD = JUNE.resolve("BM01-PCMD_00004_2026-06.xlsx");
    private static final Path BAD = Path.of("sample-data/bad");

    @TempDir
    private static Path folder;

    private static Path zip;
    private static Path home;

    @RegisterExtension
    private final Calls calls = new Calls();

    @BeforeAll
    static void packOnce() throws Exception {
        JdkWithModules.orLeaveTheTest();
        Path out = folder.resolve("out");
        assertThat(Tonghop.commandLine().execute("offline", "--out", out.toString()))
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            zip = files.findFirst().orElseThrow();
        }
        Path into = Files.createDirectories(folder.resolve("Tải về của phường"));
        unpack(zip, into);
        home = into.resolve("tonghop-kiem-tra");
    }

    private static void unpack(Path zip, Path into) throws IOException {
        URI place = URI.create("jar:" + zip.toUri());
        try (FileSystem packed = FileSystems.newFileSystem(place, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> files = Files.walk(packed.getPath("/tonghop-kiem-tra"))) {
            for (Path file : files.toList()) {
                Path to = into.resolve(file.toString().substring(1));
                Files.copy(file, to);
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file));
            }
        }
    }

    @Test
    void saysOfEveryBadFileByteForByteWhatTheProgramSays() throws Exception {
        Path marked = folder.resolve("marked");
        Path own = folder.resolve("marked by the program");
        String files = BAD.toAbsolutePath().toString();

        Said offline = run("tonghop", "check", "--json", "--marked=" + marked, files);
        int code = calls.run("check", "--json", "--marked=" + own, files);

        assertThat(offline.code()).isEqualTo(code).isEqualTo(3);
        assertThat(sameMoment(offline.text())).isEqualTo(sameMoment(calls.said()));
        assertThat(contents(marked).keySet())
                .hasSizeGreaterThan(100)
                .isEqualTo(contents(own).keySet());
    }

    @Test
    void answersByItsExitCode() throws Exception {
        Path negative = BAD.resolve("negative-numbers.xlsx").toAbsolutePath();

        assertThat(run("tonghop", "check", GOOD.toAbsolutePath().toString()).code())
                .isZero();
        assertThat(run("tonghop", "check", negative.toString()).code()).isEqualTo(2);
        assertThat(run("tonghop", "check", "--with-history", GOOD.toString()).text())
                .contains("Không hiểu: --with-history");
    }

    @Test
    void printsTheFormThatTheProgramPrints() throws Exception {
        Path own = folder.resolve("own");
        calls.run(
                "form",
                "--csv",
                "--unit",
                "00004",
                "--period",
                "2026-07",
                "--previous",
                GOOD.toString(),
                "--out",
                "" + own);

        Said said = run(
                "tonghop",
                "form",
                "--csv",
                "--unit",
                "00004",
                "--period",
                "2026-07",
                "--previous",
                GOOD.toAbsolutePath().toString(),
                "--out",
                folder.resolve("forms").toString());

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(contents(folder.resolve("forms"))).hasSize(2).isEqualTo(contents(own));
    }

    @Test
    void checksWhatIsPutIntoTheFolderAndWritesOnePageOverIt() throws Exception {
        Path place = home.resolve("dat-tep-vao-day");
        Files.copy(GOOD, place.resolve("Biểu của phường.xlsx"));
        Files.copy(BAD.resolve("negative-numbers.xlsx"), place.resolve("Biểu & sai.xlsx"));

        Said said = run(started("KIEM-TRA"));

        assertThat(said.code()).as(said.text()).isEqualTo(2);
        String page = Files.readString(home.resolve("ket-qua/KET-QUA.html"));
        assertThat(page).contains("Biểu của phường.xlsx: ĐƯỢC NHẬN", "Biểu &amp; sai.xlsx: PHẢI SỬA");
        assertThat(Pattern.compile("href=\"([^\"]+)\"").matcher(page).results().map(link -> link.group(1)))
                .hasSize(4)
                .allSatisfy(link -> assertThat(
                                Path.of(home.resolve("ket-qua").toUri().resolve(link.replace("&amp;", "&"))))
                        .exists());
    }

    @Test
    void checksWhatIsDroppedOnItAndNothingElse() throws Exception {
        Said said = run(
                started("KIEM-TRA"),
                BAD.resolve("negative-numbers.xlsx").toAbsolutePath().toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(Files.readString(home.resolve("ket-qua/KET-QUA.html")))
                .containsOnlyOnce("<section>")
                .contains("negative-numbers.xlsx");
    }

    @Test
    void saysWhatToDoWhenTheFolderIsEmpty() throws Exception {
        Said said = run("tonghop", "folder", folder.resolve("nowhere").toString(), folder.toString());

        assertThat(said.code()).isEqualTo(4);
        assertThat(said.text()).contains("chưa có tệp nào");
    }

    @Test
    void isNotPackedForThisSystemWhereTheModulesOfAnotherAreMissing() {
        Path out = folder.resolve("elsewhere");

        assertThat(calls.run("offline", "--jmods", folder.toString(), "--out", out.toString()))
                .isEqualTo(1);
        assertThat(calls.faults()).contains("java.base.jmod");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void holdsNothingOfTheNetworkTheDatabaseOrTheContacts() throws Exception {
        try (var packed = new ZipFile(zip.toFile())) {
            assertThat(packed.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)))
                    .noneMatch(name ->
                            name.matches(".*(postgres|hikari|flyway|spring|tomcat|thymeleaf|mail|jasper|pdf|bcprov).*"))
                    .noneMatch(name -> name.endsWith("actors.csv") || name.endsWith("contacts.csv"))
                    .anyMatch(name -> name.endsWith("he-thong/jobs/hanoi-2026/plan.yaml"));
        }
        assertThat(modules())
                .contains("java.base")
                .doesNotContain("java.sql", "java.net.http", "java.naming", "java.rmi");
        assertThat(Files.size(zip)).isLessThan(60L << 20);
    }

    private static List<String> modules() throws IOException {
        String release = Files.readString(home.resolve("he-thong/java/release"));
        var found = Pattern.compile("MODULES=\"([^\"]*)\"").matcher(release);
        assertThat(found.find()).isTrue();
        return List.of(found.group(1).split(" "));
    }

    private static String started(String script) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return script + (mac ? ".command" : ".sh");
    }

    /** The one thing that two checks of a file may tell differently is when they were. */
    private static String sameMoment(String json) {
        return json.replaceAll("\"at\": \"[^\"]*\"", "\"at\": \"\"");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), OfflineCheckerTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a program said, and how it ended. */
    private record Said(int code, String text) {}

    /** With a PATH on which there is no Java, and nothing set that would lead to one. */
    private static Said run(String program, String... arguments) throws Exception {
        List<String> command = Stream.concat(Stream.of(home.resolve(program).toString()), Stream.of(arguments))
                .toList();
        Path said = Files.createTempFile(folder, "said", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools().toString(), "TONGHOP_QUIET", "yes"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), Files.readString(said));
    }

    private static Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("rm", "mkdir", "cp")) {
            Path script = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec /bin/" + tool + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
        return tools;
    }
}
