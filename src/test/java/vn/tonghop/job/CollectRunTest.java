package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.finding.Finding;
import vn.tonghop.job.intake.CollectOutcome;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.job.intake.TakenFile;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.Verdict;
import vn.tonghop.submission.archive.Zips;
import vn.tonghop.submission.inbox.Left;
import vn.tonghop.submission.life.Doer;

class CollectRunTest {

    private static final Path JUNE = SampleMonth.SAMPLE.resolve("2026-06");
    private static final String GOOD = "BM01-PCMD_00004_2026-06.xlsx";
    private static final String OTHER = "BM01-PCMD_00008_2026-06.xlsx";
    private static final String REFUSED = "BM01-PCMD_00508_2026-06.xlsx";
    private static final String UNREADABLE = "BM01-PCMD_10015_2026-06.xlsx";
    private static final Instant NOW = Instant.parse("2026-06-16T02:30:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private Path inbox;

    @BeforeEach
    void anEmptyInbox() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
    }

    @Test
    void takesInWhatCameAndKeepsItAsItWasSent() throws IOException {
        for (String name : List.of(GOOD, REFUSED, UNREADABLE)) {
            came(name, Files.readAllBytes(JUNE.resolve(name)));
        }

        CollectOutcome outcome = collect(NOW);

        assertThat(outcome.taken())
                .extracting(file -> file.name().orElseThrow(), TakenFile::verdict)
                .containsExactlyInAnyOrder(
                        tuple(GOOD, verdictOf(GOOD)),
                        tuple(REFUSED, Verdict.REFUSED),
                        tuple(UNREADABLE, Verdict.UNREADABLE));
        assertThat(outcome.worst()).isEqualTo(Verdict.UNREADABLE);
        assertThat(rows("select distinct received_at = '2026-06-16T02:30:00Z' as noted from receipt"))
                .isEqualTo("[{noted=true}]");
        assertThat(keptHashes()).isEqualTo(hashes("select sha256 from receipt"));
        for (String hash : keptHashes()) {
            assertThat(Files.readAllBytes(kept(hash))).isIn(sent(GOOD), sent(REFUSED), sent(UNREADABLE));
        }
    }

    @Test
    void clearsAwayWhatAKilledRunHadBegunToKeep() throws IOException {
        Path begun = kept("ab" + "0".repeat(62)).resolveSibling(".1.part");
        Files.createDirectories(begun.getParent());
        Files.setLastModifiedTime(Files.write(begun, new byte[1]), FileTime.from(NOW.minusSeconds(7200)));

        collect(NOW);

        assertThat(begun).doesNotExist();
    }

    @Test
    void theSameBytesAgainAreKnownAndMakeNoNewVersion() throws IOException {
        came(GOOD, sent(GOOD));
        collect(NOW);
        came("Bao cao.xlsx", sent(GOOD));

        CollectOutcome second = collect(NOW.plusSeconds(60));

        assertThat(second.taken()).isEmpty();
        assertThat(second.known()).isEqualTo(2);
        assertThat(rows("select version from submission")).isEqualTo("[{version=1}]");
        assertThat(rows("select received_at = '2026-06-16T02:30:00Z' as first from receipt"))
                .isEqualTo("[{first=true}]");
    }

    @Test
    void ofAFileWithPersonalDataNothingStaysButTheHashTheRuleAndTheCell() throws IOException {
        came("Danh sach.xlsx", withPersonalData());
        came(GOOD, sent(GOOD));

        CollectOutcome outcome = collect(NOW);

        TakenFile personal = outcome.taken().stream()
                .filter(file -> file.verdict() == Verdict.REFUSED)
                .findFirst()
                .orElseThrow();
        assertThat(personal.name()).isEmpty();
        assertThat(personal.findings()).extracting(Finding::rule).containsExactly("personal-data");
        assertThat(keptHashes()).containsExactly(sha256(sent(GOOD)));
        assertThat(rows("select file_name, folder from receipt where verdict = 'REFUSED'"))
                .isEqualTo("[{file_name=, folder=}]");
        assertThat(rows("select count(*) from receipt_file where file_name = 'Danh sach.xlsx'"))
                .isEqualTo("[{count=0}]");
    }

    @Test
    void takesTheFilesOfAnArchiveOneByOne() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : List.of(GOOD, OTHER)) {
                zip.putNextEntry(new ZipEntry("Tháng 6/" + name));
                zip.write(sent(name));
            }
        }
        came("thang 6.zip", bytes.toByteArray());

        CollectOutcome outcome = collect(NOW);

        assertThat(outcome.taken())
                .extracting(file -> file.name().orElseThrow())
                .containsExactly(GOOD, OTHER);
        assertThat(rows("select unit from submission order by 1")).isEqualTo("[{unit=00004}, {unit=00008}]");
        assertThat(keptHashes()).containsExactlyInAnyOrder(sha256(sent(GOOD)), sha256(sent(OTHER)));
        assertThat(collect(NOW.plusSeconds(60)).taken()).isEmpty();
    }

    @Test
    void refusesAnArchiveThatLeadsOutWithOneSentence() throws IOException {
        Path zip = Zips.of(inbox.resolve("a.zip"), "../" + GOOD, "x", OTHER, "y");
        rested(zip);

        CollectOutcome outcome = collect(NOW);

        assertThat(outcome.taken()).singleElement().satisfies(file -> {
            assertThat(file.name()).contains("a.zip");
            assertThat(file.findings()).extracting(Finding::rule).containsExactly("archive-refused");
        });
        assertThat(folder.resolve(GOOD)).doesNotExist();
    }

    @Test
    void leavesWhatIsStillBeingCopiedForTheNextTime() throws IOException {
        Path file = inbox.resolve(GOOD);
        Files.write(file, sent(GOOD));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(2)));

        CollectOutcome first = collect(NOW);
        CollectOutcome next = collect(NOW.plusSeconds(60));

        assertThat(first.taken()).isEmpty();
        assertThat(first.left()).containsExactly(new Left(file, Left.Reason.BEING_COPIED));
        assertThat(next.taken()).hasSize(1);
        assertThat(next.left()).isEmpty();
    }

    @Test
    void deletesOriginalsAfterTheirTimeAndLogsItWhileFiguresStay() throws IOException {
        came(GOOD, sent(GOOD));
        collect(NOW);
        String observations = rows("select count(*) from observation");
        Files.delete(inbox.resolve(GOOD));

        CollectOutcome inTime = collect(NOW.plus(Duration.ofDays(700)));
        CollectOutcome after = collect(NOW.plus(Duration.ofDays(740)));

        assertThat(inTime.expired()).isEmpty();
        assertThat(after.expired()).containsExactly(sha256(sent(GOOD)));
        assertThat(keptHashes()).isEmpty();
        assertThat(rows("select count(*) from observation")).isEqualTo(observations);
        assertThat(rows("select detail from act_log where act = 'EXPIRE'"))
                .isEqualTo("[{detail=sha256:" + sha256(sent(GOOD)) + "}]");
    }

    @Test
    void aRunAfterwardsFindsEverythingReceived() throws IOException {
        came(GOOD, sent(GOOD));
        collect(NOW);

        RunOutcome outcome = new PeriodRun(DATABASE.dataSource(), SampleMonth.unwatched())
                .run(SampleMonth.request(List.of(inbox), folder.resolve("reports")));

        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.snapshot().units())
                .filteredOn(line -> line.unit().code().equals("00004"))
                .singleElement()
                .satisfies(line -> assertThat(line.state().counts()).isTrue());
    }

    private CollectOutcome collect(Instant now) {
        var sources = new Sources(List.of(inbox), Optional.of(now), folder.resolve("received"));
        return new CollectRun(DATABASE.dataSource(), SampleMonth.unwatched(), Doer.NOBODY)
                .run(new CollectRequest(SampleMonth.HANOI, SampleMonth.JOBS, sources, now));
    }

    private void came(String name, byte[] bytes) throws IOException {
        rested(Files.write(inbox.resolve(name), bytes));
    }

    private static void rested(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(3600)));
    }

    private static byte[] sent(String name) throws IOException {
        return Files.readAllBytes(JUNE.resolve(name));
    }

    /** The good file, with what looks like the number of an identity card in a sheet of its own. */
    private static byte[] withPersonalData() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sent(GOOD)));
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("x").createRow(0).createCell(0).setCellValue("0" + "01" + "1".repeat(9));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Verdict verdictOf(String name) throws IOException {
        var checking = new Checking(SampleMonth.HANOI, SampleMonth.JOBS);
        return checking.check(new SubmissionFile(JUNE.resolve(name), "", Optional.empty()))
                .verdict();
    }

    private List<String> keptHashes() throws IOException {
        if (!Files.exists(folder.resolve("received"))) {
            return List.of();
        }
        try (var files = Files.walk(folder.resolve("received"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Path kept(String hash) {
        return folder.resolve("received").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static List<String> hashes(String sql) {
        return JdbcClient.create(DATABASE.dataSource()).sql(sql).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    private static String rows(String sql) {
        return JdbcClient.create(DATABASE.dataSource())
                .sql(sql)
                .query()
                .listOfRows()
                .toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
