package vn.tonghop.distribution;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.tonghop.distribution.server.MailServer;
import vn.tonghop.distribution.server.NoConnection;
import vn.tonghop.distribution.server.Sessions;

/** Hands letters over by SMTP. */
public final class SmtpPost implements Post {

    private static final int PERMANENT = 500;
    private static final int TRANSIENT = 400;
    /** The server closes the connection, whatever the letter is. */
    private static final int CLOSING = 421;

    private final MailServer server;
    private final String from;
    private final Session session;
    private Optional<Transport> open = Optional.empty();

    public SmtpPost(MailSettings settings) {
        this.server = settings.smtp();
        this.from = settings.from();
        this.session = Sessions.of("smtp", server);
    }

    @Override
    public Handed hand(Letter letter) {
        Optional<Handed> changed = Contents.fault(letter);
        if (changed.isPresent()) {
            return changed.get();
        }
        Transport transport;
        try {
            transport = connected();
        } catch (MessagingException e) {
            close();
            String why = NoConnection.of(e).map(NoConnection::name).orElseGet(() -> said(e));
            return Handed.of(Handed.Result.UNREACHED, why);
        }
        return hand(letter, transport);
    }

    private Handed hand(Letter letter, Transport transport) {
        PlainLetter message;
        try {
            message = new PlainLetter(session, letter, from);
        } catch (MessagingException e) {
            return Handed.of(Handed.Result.NEVER, said(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Handed(Handed.Result.SENT, "");
        } catch (MessagingException e) {
            close();
            return Handed.of(result(code(e), message.isWritten()), said(e));
        }
    }

    private static Handed.Result result(int code, boolean written) {
        if (code == CLOSING) {
            return Handed.Result.UNREACHED;
        }
        if (code >= TRANSIENT) {
            return code >= PERMANENT ? Handed.Result.NEVER : Handed.Result.LATER;
        }
        return written ? Handed.Result.UNKNOWN : Handed.Result.UNREACHED;
    }

    /** What the server answered; 0 when it did not. */
    private static int code(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            int code = ownCode(cause);
            if (code >= TRANSIENT) {
                return code;
            }
        }
        return 0;
    }

    private static int ownCode(Throwable fault) {
        if (fault instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        if (fault instanceof SMTPSenderFailedException refused) {
            return refused.getReturnCode();
        }
        return fault instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }

    private Transport connected() throws MessagingException {
        if (open.isPresent() && open.get().isConnected()) {
            return open.get();
        }
        Transport transport = session.getTransport("smtp");
        if (server.login().isPresent()) {
            MailServer.Login login = server.login().get();
            String password = login.password()
                    .value()
                    .orElseThrow(() -> new AuthenticationFailedException("no password where mail.yaml says it is"));
            transport.connect(login.user(), password);
        } else {
            transport.connect();
        }
        open = Optional.of(transport);
        return transport;
    }

    private static String said(Exception fault) {
        Throwable last = fault;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        String text = Optional.ofNullable(last.getMessage()).orElse("");
        return last.getClass().getSimpleName() + ": " + text.substring(0, Math.min(200, text.length()));
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (MessagingException e) {
            return; // the server has gone already
        } finally {
            open = Optional.empty();
        }
    }
}
