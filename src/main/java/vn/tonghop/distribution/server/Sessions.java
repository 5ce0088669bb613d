package vn.tonghop.distribution.server;

import jakarta.mail.Session;
import java.util.Properties;

/** Connections to mail servers, as {@code mail.yaml} wants them: certificates are checked, waiting has an end. */
public final class Sessions {

    private static final String CONNECT_MILLIS = "15000";
    private static final String ANSWER_MILLIS = "60000";

    private Sessions() {}

    /** @param protocol {@code smtp} or {@code imap} */
    public static Session of(String protocol, MailServer server) {
        var properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "host", server.host());
        properties.setProperty(prefix + "port", String.valueOf(server.port()));
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "ssl.enable", String.valueOf(server.security() == MailServer.Security.TLS));
        properties.setProperty(
                prefix + "starttls.required", String.valueOf(server.security() == MailServer.Security.STARTTLS));
        properties.setProperty(
                prefix + "starttls.enable", String.valueOf(server.security() == MailServer.Security.STARTTLS));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        server.certificate()
                .map(TrustedServer::sockets)
                .ifPresent(sockets -> properties.put(prefix + "ssl.socketFactory", sockets));
        properties.setProperty(prefix + "auth", String.valueOf(server.login().isPresent()));
        properties.setProperty(prefix + "peek", "true"); // to read a letter is not to mark it as read
        properties.setProperty("mail.mime.charset", "UTF-8");
        return Session.getInstance(properties);
    }
}
