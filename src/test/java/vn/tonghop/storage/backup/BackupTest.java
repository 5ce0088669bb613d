package vn.tonghop.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.period.Period;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.backup.UnusableBackupException.Reason;
import vn.tonghop.storage.server.TestDatabase;

class BackupTest {

    private static final Instant NOW = Instant.parse("2026-06-17T01:00:00Z");
    private static final Optional<char[]> NO_KEY = Optional.empty();
    private static final Optional<char[]> KEY = Optional.of("một khóa dài".toCharArray());

    @RegisterExtension
    static final TestDatabase FROM = new TestDatabase();

    @RegisterExtension
    static final TestDatabase INTO = new TestDatabase();

    @TempDir
    private Path folder;

    private Path kept;
    private Path jobs;

    @BeforeEach
    void somethingToKeep() throws IOException {
        clear(FROM.dataSource());
        clear(INTO.dataSource());
        Schema.migrate(FROM.dataSource());
        Period june = Period.month(2026, 6);
        Reported.store(
                FROM.dataSource(),
                Reported.by("00004", june, "2026-06-15T02:00:00Z").with("T_NGUOI", "ND", 20));
        Reported.store(
                FROM.dataSource(),
                Reported.by("00008", june, "2026-06-15T03:00:00Z").with("T_NGUOI", "ND", 7));
        JdbcClient.create(FROM.dataSource())
                .sql("update receipt set folder = E'tab\\t, line\\n, backslash \\\\ and \\\\N'")
                .update();
        kept = Files.createDirectories(folder.resolve("received"));
        Files.createDirectories(kept.resolve("ab"));
        Files.writeString(kept.resolve("ab/abcd"), "as it was sent");
        Files.writeString(kept.resolve("ab/.1.part"), "still being written");
        jobs = Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(jobs.resolve("actors.csv"), "actor,role");
    }

    private static void clear(DataSource dataSource) {
        JdbcClient.create(dataSource)
                .sql("drop schema public cascade; create schema public")
                .update();
    }

    @Test
    void everyRowFileAndDefinitionComesBack() throws Exception {
        Path file = written(NO_KEY);

        Contents contents = new BackupFile(file, NO_KEY).readInto(restoration());

        assertThat(contents.files()).isEqualTo(1);
        assertThat(contents.takenAt()).isEqualTo(NOW);
        Map<String, String> rows = TableDigests.of(FROM.dataSource());
        assertThat(rows.get("observation")).startsWith("2 rows");
        assertThat(TableDigests.of(INTO.dataSource())).isEqualTo(rows);
        assertThat(folder.resolve("back/files/ab/abcd")).hasContent("as it was sent");
        assertThat(folder.resolve("back/files/ab/.1.part")).doesNotExist();
        assertThat(folder.resolve("back/jobs/actors.csv")).hasContent("actor,role");
    }

    @Test
    void goesOnCountingWhereItStopped() throws Exception {
        new BackupFile(written(NO_KEY), NO_KEY).readInto(restoration());

        String next = "select nextval(pg_get_serial_sequence('receipt', 'id'))";
        long there =
                JdbcClient.create(FROM.dataSource()).sql(next).query(Long.class).single();
        long here =
                JdbcClient.create(INTO.dataSource()).sql(next).query(Long.class).single();
        assertThat(here).isEqualTo(there);
    }

    @Test
    void isReadWithItsKeyAndWithNoOther() throws Exception {
        Path file = written(KEY);

        assertUnusable(Reason.WRONG_KEY, () -> new BackupFile(file, NO_KEY).readInto(restoration()));
        assertUnusable(
                Reason.WRONG_KEY,
                () -> new BackupFile(file, Optional.of("khác".toCharArray())).readInto(restoration()));
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("tables/", "as it was sent");

        new BackupFile(file, KEY).readInto(restoration());
        assertThat(TableDigests.of(INTO.dataSource())).isEqualTo(TableDigests.of(FROM.dataSource()));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void isReadableByItsOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written(NO_KEY))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aBrokenFileLeavesNothingBehindAndTheWholeOneStillGoesIn() throws Exception {
        for (Optional<char[]> key : List.of(NO_KEY, KEY)) {
            byte[] whole = Files.readAllBytes(written(key));
            long seed = System.nanoTime();
            System.out.println("BackupTest breaks files by seed " + seed);
            var random = new Random(seed);
            for (int i = 0; i < (key.isPresent() ? 8 : 30); i++) {
                byte[] broken = i < 5 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                if (i >= 5) {
                    broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
                }
                assertEmptyUnlessUntouched(broken, key, "seed " + seed + ", case " + i);
            }
        }
        new BackupFile(written(NO_KEY), NO_KEY).readInto(restoration());
        assertThat(TableDigests.of(INTO.dataSource())).isEqualTo(TableDigests.of(FROM.dataSource()));
    }

    /** Some bytes of a zip, such as the times of its parts, say nothing that is read. */
    private void assertEmptyUnlessUntouched(byte[] broken, Optional<char[]> key, String place) throws IOException {
        Path file = Files.write(folder.resolve("broken"), broken);
        try {
            new BackupFile(file, key).readInto(restoration());
            assertThat(TableDigests.of(INTO.dataSource())).as(place).isEqualTo(TableDigests.of(FROM.dataSource()));
            clear(INTO.dataSource());
        } catch (UnusableBackupException e) {
            assertThat(JdbcClient.create(INTO.dataSource())
                                    .sql("select to_regclass('receipt') is null")
                                    .query(Boolean.class)
                                    .single()
                            || TableDigests.of(INTO.dataSource()).values().stream()
                                    .allMatch(one -> one.startsWith("0 rows")))
                    .as(place)
                    .isTrue();
        }
    }

    @Test
    void refusesADatabaseThatHoldsSomething() throws Exception {
        Path file = written(NO_KEY);

        assertUnusable(
                Reason.NOT_EMPTY,
                () -> new BackupFile(file, NO_KEY).readInto(new Restoration(FROM.dataSource(), folder)));
        JdbcClient.create(INTO.dataSource())
                .sql("create table of_somebody_else (id int)")
                .update();
        assertUnusable(Reason.NOT_EMPTY, () -> new BackupFile(file, NO_KEY).readInto(restoration()));
    }

    @Test
    void refusesWhatWasWrittenByANewerVersion() throws Exception {
        assertUnusable(Reason.NEWER, () -> read(zip(Head.NAME, "format=2\n")));
        assertUnusable(Reason.NEWER, () -> read(zip(Head.NAME, new String(new Head(NOW, "9999").written()))));
    }

    @Test
    void refusesWhatIsNoBackup() throws Exception {
        assertUnusable(Reason.NOT_A_BACKUP, () -> read(zip("xl/workbook.xml", "")));
        assertUnusable(Reason.NOT_A_BACKUP, () -> read("a text".getBytes()));
        assertUnusable(Reason.NOT_A_BACKUP, () -> read(new byte[0]));
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {-1, -2, -3});
        assertUnusable(Reason.NOT_A_BACKUP, () -> new BackupFile(bytes, KEY).readInto(restoration()));
    }

    @Test
    void writesNoFileOutsideItsFolder() throws Exception {
        String head =
                new String(new Head(NOW, Schema.versions(FROM.dataSource()).get(0)).written());
        for (String name : List.of("../evil", "files/../../evil", "/tmp/evil", "jobs/../evil")) {
            assertUnusable(Reason.DAMAGED, () -> read(zip(Head.NAME, head, name, "x")));
        }
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    private Contents read(byte[] bytes) throws IOException, UnusableBackupException {
        return new BackupFile(Files.write(folder.resolve("made-up"), bytes), NO_KEY).readInto(restoration());
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes());
            }
        }
        return out.toByteArray();
    }

    private Path written(Optional<char[]> key) {
        Path file = folder.resolve("backups/of-today");
        new BackupFile(file, key).write(out -> new Backup(FROM.dataSource()).write(kept, jobs, NOW, out));
        return file;
    }

    private Restoration restoration() {
        return new Restoration(INTO.dataSource(), folder.resolve("back"));
    }

    private static void assertUnusable(Reason reason, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnusableBackupException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
