package vn.tonghop.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the desk is opened.
 *
 * @param port 0 for any that is free
 * @param tls empty for plain HTTP, which is meant for this machine alone or behind a server that encrypts
 */
public record DeskPlace(InetAddress address, int port, Optional<Tls> tls) {

    /**
     * With what connections are encrypted.
     *
     * @param store a PKCS#12 file with key and certificate
     */
    public record Tls(Path store, String password) {}
}
