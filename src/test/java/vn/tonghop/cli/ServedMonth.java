package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.storage.server.DatabaseServer;

/** A month as {@code serve} does it, in as many lives as it takes, with what it leaves behind. */
final class ServedMonth {

    /** Whatever came of it and does not say when. */
    private static final Map<String, String> TABLES = Map.of(
            "submissions", "select unit, form, period, version from submission order by 1, 2, 3, 4",
            "observations",
                    "select count(*), sum(number), count(distinct submission_id), md5(string_agg(element || category || state ||"
                            + " coalesce(number::text, text), ',' order by unit, form, period, version, element, category))"
                            + " from observation join submission on submission.id = submission_id",
            "receipts", "select sha256, verdict, unit, period from receipt order by 1",
            "log",
                    "select act, unit, form, period, version, count(*) from act_log group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5",
            "findings", "select sha256, no, rule from finding join receipt on id = receipt_id order by 1, 2",
            "figures",
                    "select period, revision, indicator, actual, denominator, standing from figure"
                            + " join snapshot on id = snapshot_id order by 1, 2, 3",
            "runs", "select job, period, planned_at, revision, state, result from run order by 1, 2, 3",
            // whether a reminder was thought of before the ward's file was there is a matter of moments
            "letters",
                    "select key, whom, recipient from outbox where kind <> 'ALARM'"
                            + " and not (state = 'DROPPED' and cause = 'HAS_SENT') order by 1",
            "deliveries", "select run, report, count(*) from delivery group by 1, 2 order by 1, 2");

    private static final String RUN = ServedOffice.PROGRAMME + "/2026-06/1";
    private static final long LOOK_MILLIS = 40;
    private static final long PATIENCE_MILLIS = 100_000;

    private final ServedOffice office;
    private final GreenMail mail;
    private final Deque<Kill> kills;
    private final int expected;
    private final List<Kill> dealt = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final StringWriter complaints = new StringWriter();
    private Optional<ServeLife> life = Optional.empty();
    private Instant since = Instant.now();
    private long millis;
    private Map<String, Object> leftBehind = Map.of();
    private List<String> doubtful = List.of();
    private List<String> inbox = List.of();
    private List<String> sent = List.of();

    /** @param expected how many letters there are to be, 0 where that is to be found out */
    ServedMonth(ServedOffice office, GreenMail mail, List<Kill> kills, int expected) {
        this.expected = expected;
        this.office = office;
        this.mail = mail;
        this.kills = new ArrayDeque<>(kills);
    }

    void run() throws Exception {
        letters();
        long begin = System.nanoTime();
        since = Instant.now();
        until(this::isReported);
        released();
        anew();
        until(this::isDelivered);
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        look();
    }

    /** What a ward, a stranger and nobody's program have written while the machine was off. */
    private void letters() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        mail.setUser(ServedOffice.INTAKE, ServedOffice.INTAKE, "open-sesame");
        var letters = new LettersIn(mail);
        letters.send(ServedOffice.WARD, "july", office.july());
        letters.send("la@elsewhere.example.com", "stranger", office.july());
    }

    /** What has to have come about. */
    private interface State {

        boolean reached(Map<String, Double> metrics);
    }

    private boolean isReported(Map<String, Double> metrics) {
        return Stream.of(ScheduledJob.COLLECT, ScheduledJob.REPORT, ScheduledJob.REMIND)
                .map(ScheduledJob::code)
                .allMatch(job -> metrics.getOrDefault(
                                "tonghop_runs{programme=\"hanoi-2026\",job=\"" + job + "\",state=\"done\"}", 0.0)
                        == office.due(job));
    }

    /** With as many letters as an undisturbed month; of that one, its log says when the last ones are sent. */
    private boolean isDelivered(Map<String, Double> metrics) {
        boolean nothingWaits = letters(metrics, "waiting") + letters(metrics, "sending") == 0;
        return nothingWaits && expected == 0
                ? Stream.of("kind=report", "kind=receipt").allMatch(this::isTold)
                : nothingWaits && letters(metrics, "sent") + letters(metrics, "doubtful") == expected;
    }

    private boolean isTold(String kind) {
        return lines().anyMatch(line -> line.contains("event=mail.sent") && line.contains(kind));
    }

    private static double letters(Map<String, Double> metrics, String state) {
        return metrics.getOrDefault("tonghop_letters{programme=\"hanoi-2026\",state=\"" + state + "\"}", -1.0);
    }

    private Stream<String> lines() {
        return Stream.concat(said.stream(), life.stream().flatMap(one -> one.said().stream()));
    }

    /** Kills while there is anything left to be done. */
    private void until(State state) throws Exception {
        Instant patience = Instant.now().plusMillis(PATIENCE_MILLIS);
        while (life.isEmpty() || !state.reached(life.get().metrics())) {
            if (Instant.now().isAfter(patience)) {
                System.out.println(unfinished());
            }
            assertThat(Instant.now()).as("%s, said %s", dealt, said()).isBefore(patience);
            if (life.isEmpty() || life.get().ended(LOOK_MILLIS)) {
                life = Optional.of(begun());
            }
            Kill next = kills.peek();
            if (next != null && !Instant.now().isBefore(since.plusMillis(next.afterMillis()))) {
                next.strike(life.get(), office);
                dealt.add(kills.remove());
                since = Instant.now();
            }
        }
    }

    /** What still waits, for whoever has to find out why. */
    private String unfinished() {
        try (DatabaseServer server = office.database()) {
            JdbcClient jdbc = JdbcClient.create(server.dataSource());
            return jdbc.sql("select job, period, state, attempt, cause from run where state <> 'DONE'")
                            .query()
                            .listOfRows()
                    + " "
                    + jdbc.sql("select kind, state, cause, count(*) from outbox group by 1, 2, 3")
                            .query()
                            .listOfRows();
        }
    }

    private ServeLife begun() throws IOException {
        life.ifPresent(ended -> said.addAll(ended.said()));
        return new ServeLife(office.serve());
    }

    /** By somebody at another prompt, who tries again when the database went away meanwhile. */
    private void released() throws Exception {
        CompletableFuture<Integer> release = CompletableFuture.supplyAsync(this::release);
        Instant patience = Instant.now().plusMillis(PATIENCE_MILLIS / 4);
        while (!release.isDone() || release.join() != 0) {
            assertThat(Instant.now()).as("%s, said %s", dealt, complaints).isBefore(patience);
            Kill next = kills.peek();
            boolean strikes = next != null && !Instant.now().isBefore(since.plusMillis(next.afterMillis()));
            if (strikes && !next.target().isServe()) {
                next.strike(life.orElseThrow(), office);
                dealt.add(kills.remove());
                since = Instant.now();
            }
            if (release.isDone()) {
                release = CompletableFuture.supplyAsync(this::release);
            }
            life.orElseThrow().ended(LOOK_MILLIS);
        }
    }

    private int release() {
        List<String> call = new ArrayList<>(List.of("release", RUN));
        call.addAll(Arrays.asList(office.arguments()));
        return Tonghop.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(complaints))
                .execute(call.toArray(String[]::new));
    }

    /** So that it looks at once and not a minute later. */
    private void anew() throws Exception {
        life.orElseThrow().tell();
        assertThat(life.orElseThrow().ended(PATIENCE_MILLIS))
                .as("ends when told")
                .isTrue();
        life = Optional.of(begun());
    }

    private void look() throws MessagingException {
        Map<String, Object> left = new TreeMap<>();
        try (DatabaseServer server = office.database()) {
            JdbcClient jdbc = JdbcClient.create(server.dataSource());
            TABLES.forEach((name, sql) ->
                    left.put(name, jdbc.sql(sql).query().listOfRows().toString()));
            doubtful = jdbc.sql("select message_id from outbox where state = 'DOUBTFUL' and kind <> 'ALARM'")
                    .query(String.class)
                    .list();
            sent = sent(jdbc);
        }
        left.put("folder", office.files("giao"));
        left.put("kept", office.files("received"));
        leftBehind = left;
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (message.getHeader("Auto-Submitted") != null) {
                ids.add(message.getMessageID());
            }
        }
        inbox = ids.stream().sorted().toList();
    }

    private List<String> sent(JdbcClient jdbc) {
        return lines().filter(line -> line.contains("event=mail.sent"))
                .map(line -> Long.parseLong(line.replaceAll(".* letter=(\\d+).*", "$1")))
                .map(id -> jdbc.sql("select message_id from outbox where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .toList();
    }

    void end() throws InterruptedException {
        if (life.isPresent()) {
            life.get().kill();
        }
        office.postgres().forEach(ProcessHandle::destroyForcibly);
    }

    List<Kill> dealt() {
        return dealt;
    }

    List<String> said() {
        List<String> all = lines().toList();
        return all.subList(Math.max(0, all.size() - 30), all.size());
    }

    long millis() {
        return millis;
    }

    Map<String, Object> leftBehind() {
        return leftBehind;
    }

    /** Message-IDs of what came. */
    List<String> inbox() {
        return inbox;
    }

    List<String> doubtful() {
        return doubtful;
    }

    List<String> toldAsSent() {
        return sent;
    }
}
