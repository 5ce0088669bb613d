package vn.tonghop.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.cli.terminal.KeyValueLog;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.clock.ReleasedReports;
import vn.tonghop.job.clock.health.HealthCheck;
import vn.tonghop.job.run.Claim;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.run.MarkStore;
import vn.tonghop.storage.run.RunKey;
import vn.tonghop.storage.server.TestDatabase;

class HealthEndpointTest {

    private static final Instant JUNE =
            OffsetDateTime.parse("2026-06-17T06:00:00+07:00").toInstant();
    private static final Timetable HANOI = Timetable.read(Path.of("jobs"), "hanoi-2026");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicReference<Instant> now = new AtomicReference<>(JUNE);

    @Test
    void saysWhetherAllIsWellInTheStatusToo() throws Exception {
        new MarkStore(DATABASE.dataSource()).settledUntil("hanoi-2026", JUNE);
        try (HealthEndpoint endpoint = open()) {
            HttpResponse<String> before = get(endpoint, "/health");
            now.set(OffsetDateTime.parse("2026-06-18T17:00:00+07:00").toInstant());
            HttpResponse<String> after = get(endpoint, "/health");

            assertThat(before.statusCode()).isEqualTo(200);
            assertThat(before.body()).contains("\"state\": \"unwatched\"", "\"overdue\": []");
            assertThat(after.statusCode()).isEqualTo(503);
            assertThat(after.body()).contains("\"state\": \"overdue\"", "2026-06");
        }
    }

    @Test
    void writesMetricsAsPrometheusReadsThem() throws Exception {
        var book = new RunBook(DATABASE.dataSource(), "test", now::get, Pulse.NONE);
        try (RunTicket ticket =
                ((Claim.Taken) book.claim(new RunKey("hanoi-2026", "report", "2026-06", JUNE, 1), "")).ticket()) {
            ticket.done("hanoi-2026/2026-06/1", Map.of("form-unknown", 3), List.of());
        }
        try (HealthEndpoint endpoint = open()) {
            HttpResponse<String> metrics = get(endpoint, "/metrics");

            assertThat(metrics.headers().firstValue("Content-Type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            assertThat(metrics.body())
                    .contains(
                            "tonghop_runs{programme=\"hanoi-2026\",job=\"report\",state=\"done\"} 1\n",
                            "tonghop_refused_files_total{programme=\"hanoi-2026\",rule=\"form-unknown\"} 3\n",
                            "tonghop_overdue_reports{programme=\"hanoi-2026\"} 0\n");
            assertThat(metrics.body().lines())
                    .allMatch(line -> line.matches("# (HELP|TYPE) [a-z_]+ .+")
                            || line.matches("[a-z_]+(\\{([a-z]+=\"[^\"]*\",?)+})? -?\\d+(\\.\\d+)?"));
            assertThat(metrics.body().lines().filter(line -> line.startsWith("# TYPE")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theMetricsCountTheLettersByWhatBecameOfThem() throws Exception {
        var outbox = new OutboxStore(DATABASE.dataSource());
        LetterRow waits = letter(outbox, "one");
        letter(outbox, "two");
        outbox.begin(letter(outbox, "three"));
        outbox.doubt(JUNE);
        outbox.drop(waits, "", JUNE);
        try (HealthEndpoint endpoint = open()) {
            assertThat(get(endpoint, "/metrics").body().lines().filter(line -> line.startsWith("tonghop_letters{")))
                    .containsExactlyInAnyOrder(
                            "tonghop_letters{programme=\"hanoi-2026\",state=\"waiting\"} 1",
                            "tonghop_letters{programme=\"hanoi-2026\",state=\"sending\"} 0",
                            "tonghop_letters{programme=\"hanoi-2026\",state=\"sent\"} 0",
                            "tonghop_letters{programme=\"hanoi-2026\",state=\"doubtful\"} 1",
                            "tonghop_letters{programme=\"hanoi-2026\",state=\"dead\"} 0",
                            "tonghop_letters{programme=\"hanoi-2026\",state=\"dropped\"} 1");
        }
    }

    private static LetterRow letter(OutboxStore outbox, String key) {
        var about = new Intent.About(LetterKind.REMINDER, key, "hanoi-2026", "2026-06", "");
        var to = new Intent.To("00004", "ba-dinh@example.org");
        return outbox.put(
                new Intent(about, to, new Intent.Text("subject", "text"), Optional.empty(), List.of()),
                "example.org",
                JUNE);
    }

    @Test
    void answersNothingElse() throws Exception {
        try (HealthEndpoint endpoint = open()) {
            assertThat(get(endpoint, "/").statusCode()).isEqualTo(404);
            assertThat(get(endpoint, "/health/x").statusCode()).isEqualTo(404);
            assertThat(client.send(
                                    request(endpoint, "/health")
                                            .POST(HttpRequest.BodyPublishers.noBody())
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void theLogHasOneLineForEachEventWhateverItsFactsSay() {
        var out = new ByteArrayOutputStream();

        new KeyValueLog(new PrintStream(out, true, StandardCharsets.UTF_8), new Texts(Language.VI))
                .happened(JUNE, "run.done", List.of("by", "máy 1 (PID 7)", "said", "a \"b\"\nc", "run", "12", "x", ""));

        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("time=2026-06-17T06:00:00+07:00 event=run.done by=\"máy 1 (PID 7)\""
                        + " said=\"a \\\"b\\\" c\" run=12 x=\"\"");
    }

    @Test
    void theLogSaysTroubleInASentenceToo() {
        for (Language language : Language.values()) {
            var out = new ByteArrayOutputStream();
            var log = new KeyValueLog(new PrintStream(out, true, StandardCharsets.UTF_8), new Texts(language));

            List.of("clock.back", "serve.fault", "run.failed", "delivery.failed", "mail.fault", "run.done")
                    .forEach(event -> log.happened(JUNE, event, List.of()));

            assertThat(out.toString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.matches(".* said=\"[^\"]{40,}\"")))
                    .hasSize(5)
                    .noneMatch(line -> line.contains("run.done") || line.contains("''"));
        }
    }

    private HealthEndpoint open() {
        var check = new HealthCheck(DATABASE.dataSource(), new ReleasedReports(DATABASE.dataSource()));
        return HealthEndpoint.open(
                InetAddress.getLoopbackAddress(), 0, () -> check.of(List.of(HANOI), now.get()), DATABASE.dataSource());
    }

    private HttpResponse<String> get(HealthEndpoint endpoint, String path) throws IOException, InterruptedException {
        return client.send(request(endpoint, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(HealthEndpoint endpoint, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + endpoint.port() + path));
    }
}
