package vn.tonghop.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that speaks TLS, at once or when asked to, and takes the letters of one user; remembers what it was told in the clear. */
final class TlsServer implements AutoCloseable {

    static final String USER = "bao-cao";
    static final String PASSWORD = "mat-khau-thu";

    private final SmtpDoor door;
    private final SSLContext context;
    private final boolean atOnce;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> inTheClear = new CopyOnWriteArrayList<>();

    TlsServer(SSLContext context, boolean atOnce) throws IOException {
        this.context = context;
        this.atOnce = atOnce;
        this.door = new SmtpDoor(this::heard);
    }

    int port() {
        return door.port();
    }

    List<String> letters() {
        return letters;
    }

    List<String> inTheClear() {
        return inTheClear;
    }

    private void heard(Socket client) throws IOException {
        new Talk(atOnce ? secured(client) : client, atOnce).go("220 test");
    }

    private Socket secured(Socket plain) throws IOException {
        var socket = (SSLSocket) context.getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        socket.setUseClientMode(false);
        return socket;
    }

    /** One conversation, in the clear or not. */
    private final class Talk {

        private final Socket client;
        private final boolean secure;
        private final BufferedReader in;

        Talk(Socket client, boolean secure) throws IOException {
            this.client = client;
            this.secure = secure;
            this.in = SmtpDoor.lines(client);
        }

        void go(String greeting) throws IOException {
            if (!greeting.isEmpty()) {
                say(greeting);
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!secure) {
                    inTheClear.add(line);
                }
                if (line.equals("STARTTLS")) {
                    say("220 go on");
                    new Talk(secured(client), true).go("");
                    return;
                }
                say(answer(line));
                if (line.equals("DATA")) {
                    letters.add(SmtpDoor.letter(in));
                    say("250 taken");
                }
            }
        }

        private String answer(String line) {
            if (line.startsWith("EHLO")) {
                return secure ? "250-test\r\n250 AUTH PLAIN" : "250-test\r\n250 STARTTLS";
            }
            if (line.startsWith("AUTH PLAIN")) {
                byte[] told = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
                return new String(told, StandardCharsets.UTF_8).endsWith("\0" + USER + "\0" + PASSWORD)
                        ? "235 welcome"
                        : "535 5.7.8 wrong";
            }
            return line.equals("DATA") ? "354 go on" : "250 ok";
        }

        private void say(String text) throws IOException {
            SmtpDoor.say(client, text);
        }
    }

    @Override
    public void close() {
        door.close();
    }
}
