package vn.tonghop.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the desk is opened.
 *
 * @param port 0 for any that is free
 * @param publicAddress where people reach it through a server that encrypts; empty without one
 * @param tls empty for plain HTTP, which is meant for this machine alone or behind a server that encrypts
 */
public record DeskPlace(InetAddress address, int port, Optional<Tls> tls, Optional<URI> publicAddress) {

    public DeskPlace {
        if (publicAddress
                .filter(url -> !"https".equals(url.getScheme()) || url.getHost() == null)
                .isPresent()) {
            throw new IllegalArgumentException("not an https address: " + publicAddress.get());
        }
    }

    /** Whether whoever looks at a page has an encrypted connection, to the desk or to the server before it. */
    boolean isReachedEncrypted() {
        return tls.isPresent() || publicAddress.isPresent();
    }

    /**
     * With what connections are encrypted.
     *
     * @param store a PKCS#12 file with key and certificate
     */
    public record Tls(Path store, String password) {}
}
