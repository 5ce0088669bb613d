package vn.tonghop.distribution.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a mail server is reached.
 *
 * @param login empty where the server wants none
 * @param certificate what proves the server to be itself; empty where those that every machine trusts do
 */
public record MailServer(String host, int port, Security security, Optional<Login> login, Optional<Path> certificate) {

    /** How the connection is kept from others. */
    public enum Security {
        /** From the first byte on. */
        TLS,
        /** Begun in the clear; without TLS nothing is said. */
        STARTTLS,
        /** In the clear: for a server on the same machine. */
        NONE
    }

    /** Who the program is for the server. */
    public record Login(String user, Secret password) {}
}
