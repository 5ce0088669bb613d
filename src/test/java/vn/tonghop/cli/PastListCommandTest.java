package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

class PastListCommandTest {

    private static final String ACCOUNT = ProcessHandle.current().info().user().orElseThrow();
    private static final String HEAD = "actor,name,role,scope,audience,os_users\n";

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void migrate() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        JdbcClient.create(DATABASE.dataSource()).sql("truncate past_figure").update();
        jobs = new JobsCopy(folder.resolve("jobs"));
    }

    @Test
    void saysThatNothingIsKnownBeforeAnythingIsLoaded() {
        assertThat(past("list")).isEqualTo("0 số của các năm trước.\n");
    }

    @Test
    void tellsEachFigureOnceWithItsUnitAndItsSource() throws IOException {
        load("""
                HN24-03a,2025-06,,1500,,Báo cáo số 1
                HN24-03a,2025-06,00004,90,,Báo cáo số 3
                HN24-09a,2025,,1732,2937,Báo cáo số 2
                """);

        assertThat(past("list").lines())
                .containsExactly(
                        "2025-06  HN24-03a  toàn bộ  1.500  nguồn: Báo cáo số 1",
                        "2025-06  HN24-03a  00004  90  nguồn: Báo cáo số 3",
                        "2025  HN24-09a  toàn bộ  1.732/2.937  nguồn: Báo cáo số 2",
                        "3 số của các năm trước.");
    }

    @Test
    void tellsWhatWasLoadedLastOfTheSameThing() throws IOException {
        load("HN24-03a,2025-06,,1500,,Báo cáo số 1\n");
        load("HN24-03a,2025-06,,1510,,Đính chính báo cáo số 1\n");

        assertThat(past("list").lines())
                .containsExactly(
                        "2025-06  HN24-03a  toàn bộ  1.510  nguồn: Đính chính báo cáo số 1", "1 số của các năm trước.");
    }

    @Test
    void tellsOnlyThePeriodThatIsAskedFor() throws IOException {
        load("""
                HN24-03a,2025-05,,1200,,Báo cáo số 1
                HN24-03a,2025-06,,1500,,Báo cáo số 2
                """);

        assertThat(past("list", "--period", "2025-05").lines())
                .containsExactly("2025-05  HN24-03a  toàn bộ  1.200  nguồn: Báo cáo số 1", "1 số của các năm trước.");
    }

    @Test
    void tellsNothingToWhoMayNotRunReports() throws IOException {
        load("HN24-03a,2025-06,,1500,,Báo cáo số 1\n");
        Files.writeString(
                jobs.file("actors.csv"), HEAD + "ngoc-ha,Phường Ngọc Hà,submitter,00008,wide," + ACCOUNT + "\n");
        var out = new StringWriter();

        assertThat(call(out, "past", "list")).isEqualTo(5);

        assertThat(out.toString()).doesNotContain("1500");
    }

    private void load(String rows) throws IOException {
        Path file = folder.resolve("truoc.csv");
        Files.writeString(file, "indicator,period,unit,actual,denominator,source\n" + rows);
        var out = new StringWriter();
        assertThat(call(out, "past", "load", file.toString()))
                .as(out.toString())
                .isZero();
    }

    private String past(String... arguments) {
        var out = new StringWriter();
        assertThat(call(
                        out,
                        Stream.concat(Stream.of("past"), Stream.of(arguments)).toArray(String[]::new)))
                .isZero();
        return out.toString();
    }

    private int call(StringWriter out, String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments), Stream.of("--jobs", jobs.file("").toString(), "--db", DATABASE.jdbcUrl()))
                .toArray(String[]::new);
        return Tonghop.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(all);
    }
}
