package vn.tonghop.job.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that says what a test wants it to say to a recipient, and to a whole letter. */
final class ScriptedSmtp implements AutoCloseable {

    /** The server hangs up where this stands in place of an answer. */
    static final String HANGS_UP = "";

    private final ServerSocket socket;
    private final String toRecipient;
    private final String toLetter;
    private final AtomicInteger letters = new AtomicInteger();

    ScriptedSmtp(String toRecipient, String toLetter) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.toRecipient = toRecipient;
        this.toLetter = toLetter;
        var thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many came whole. */
    int letters() {
        return letters.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = line.startsWith("RCPT") ? toRecipient : line.startsWith("DATA") ? "354 go on" : "250 ok";
            if (answer.equals(HANGS_UP)) {
                return;
            }
            say(client, answer);
            if (line.startsWith("DATA") && !letter(client, in) || line.startsWith("QUIT")) {
                return;
            }
        }
    }

    /** Whether the conversation goes on. */
    private boolean letter(Socket client, BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        letters.incrementAndGet();
        if (toLetter.equals(HANGS_UP)) {
            return false;
        }
        say(client, toLetter);
        return true;
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
