package vn.tonghop.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A link with which an actor sets its password once.
 *
 * @param path to be put behind the address of the desk; whoever knows it can use it
 * @param hash what is kept of it
 */
public record Invitation(String path, String hash) {

    private static final int BYTES = 32;

    public static Invitation random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Invitation("/invitation/" + link, hashOf(link));
    }

    /** Links are long and random: a plain hash keeps them. */
    static String hashOf(String link) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
