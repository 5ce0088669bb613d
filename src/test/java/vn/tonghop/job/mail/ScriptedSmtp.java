package vn.tonghop.job.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tonghop.distribution.SmtpDoor;

/** A mail server that says what a test wants it to say to a recipient, and to a whole letter. */
final class ScriptedSmtp implements AutoCloseable {

    /** The server hangs up where this stands in place of an answer. */
    static final String HANGS_UP = "";

    private final SmtpDoor door;
    private final String toRecipient;
    private final String toLetter;
    private final AtomicInteger letters = new AtomicInteger();

    ScriptedSmtp(String toRecipient, String toLetter) throws IOException {
        this.toRecipient = toRecipient;
        this.toLetter = toLetter;
        this.door = new SmtpDoor(this::converse);
    }

    int port() {
        return door.port();
    }

    /** How many came whole. */
    int letters() {
        return letters.get();
    }

    private void converse(Socket client) throws IOException {
        var in = SmtpDoor.lines(client);
        SmtpDoor.say(client, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = line.startsWith("RCPT") ? toRecipient : line.startsWith("DATA") ? "354 go on" : "250 ok";
            if (answer.equals(HANGS_UP)) {
                return;
            }
            SmtpDoor.say(client, answer);
            if (line.startsWith("DATA") && !letter(client, in) || line.startsWith("QUIT")) {
                return;
            }
        }
    }

    /** Whether the conversation goes on. */
    private boolean letter(Socket client, BufferedReader in) throws IOException {
        SmtpDoor.letter(in);
        letters.incrementAndGet();
        if (toLetter.equals(HANGS_UP)) {
            return false;
        }
        SmtpDoor.say(client, toLetter);
        return true;
    }

    @Override
    public void close() {
        door.close();
    }
}
