package vn.tonghop.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tonghop.cli.health.HealthJson;
import vn.tonghop.job.clock.health.Health;

/**
 * {@code /health} and {@code /metrics} by the server of the JDK: two pages for machines need no library, and whatever web
 * pages come later can take them over.
 */
final class HealthEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService thread;

    private HealthEndpoint(HttpServer server, ExecutorService thread) {
        this.server = server;
        this.thread = thread;
    }

    /** A page as it is at the moment. */
    private record Page(int status, String type, String text) {}

    /** @param port 0 for any that is free */
    static HealthEndpoint open(InetAddress address, int port, Supplier<Health> health, DataSource dataSource) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
            ExecutorService thread = Executors.newSingleThreadExecutor(serves -> {
                var daemon = new Thread(serves, "health-endpoint");
                daemon.setDaemon(true);
                return daemon;
            });
            server.setExecutor(thread);
            server.createContext("/health", exchange -> answer(exchange, "/health", () -> health(health.get())));
            server.createContext(
                    "/metrics",
                    exchange -> answer(
                            exchange,
                            "/metrics",
                            () -> new Page(200, MetricsText.TYPE, MetricsText.of(health.get(), dataSource))));
            server.start();
            return new HealthEndpoint(server, thread);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port, e);
        }
    }

    private static Page health(Health health) {
        boolean well = health.state().compareTo(Health.State.ATTENTION) < 0;
        return new Page(well ? 200 : 503, "application/json; charset=utf-8", HealthJson.of(health));
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String path, Supplier<Page> made) throws IOException {
        Page page = page(exchange, path, made);
        byte[] bytes = page.text().getBytes(StandardCharsets.UTF_8);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(page.status(), bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static Page page(HttpExchange exchange, String path, Supplier<Page> made) {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return new Page(404, "text/plain; charset=utf-8", "not found\n");
        }
        if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD")) {
            return new Page(405, "text/plain; charset=utf-8", "only GET\n");
        }
        try {
            return made.get();
        } catch (RuntimeException e) {
            return new Page(
                    500,
                    "text/plain; charset=utf-8",
                    "cannot tell: " + e.getClass().getSimpleName() + "\n");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}
