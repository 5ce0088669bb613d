package vn.tonghop.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One life of a {@code serve} process, from its start to its end, and what it said. */
final class ServeLife {

    private static final Pattern STARTED = Pattern.compile(".*event=serve\\.started.* port=(\\d+).*");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listening;
    private final HttpClient client = HttpClient.newHttpClient();

    ServeLife(Process process) {
        this.process = process;
        this.listening = new Thread(this::listen, "listening");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(said::add);
        } catch (UncheckedIOException | IOException e) {
            // It was killed while it spoke.
            return;
        }
    }

    /** All lines, once it has ended. */
    List<String> said() {
        return List.copyOf(said);
    }

    long pid() {
        return process.pid();
    }

    /** Waits, at most so long; whether it has ended. */
    boolean ended(long millis) throws InterruptedException {
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        if (ended) {
            listening.join();
        }
        return ended;
    }

    /** Waits until it has said a line with this in it. */
    String hear(String what) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(120);
        while (true) {
            Optional<String> line =
                    said.stream().filter(one -> one.contains(what)).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            if (ended(50) || Instant.now().isAfter(patience)) {
                throw new AssertionError("never said " + what + ", but " + said);
            }
        }
    }

    /** By its handle, as the process itself would take what was said last with it. */
    void tell() {
        process.toHandle().destroy();
    }

    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        listening.join();
    }

    /** The metrics as they are now; none while it cannot tell. */
    Map<String, Double> metrics() throws InterruptedException {
        return said.stream()
                .map(STARTED::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(started -> metrics(started.group(1)))
                .orElse(Map.of());
    }

    private Map<String, Double> metrics(String port) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() != 200
                    ? Map.of()
                    : answer.body()
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(Collectors.toMap(
                                    line -> line.substring(0, line.lastIndexOf(' ')),
                                    line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))));
        } catch (IOException e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }
}
