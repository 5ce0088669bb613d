package vn.tonghop.disclosure.actor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A signed word that whoever holds it may act as an actor until a moment: three lines, actor, moment and signature
 * (Ed25519). The private key stays with the department; the public one lies in {@code jobs/} beside the actors.
 */
public final class ActorToken {

    /** Beside {@link Actors#FILE}. */
    public static final String PUBLIC_KEY = "actors.pub";

    private static final String ALGORITHM = "Ed25519";
    private static final int LINES = 3;

    private ActorToken() {}

    /** A private and a public key, each as one line. */
    public static List<String> newKeys() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return List.of(
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException when the key is none of ours */
    public static String sign(String actor, Instant until, String privateKey) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey.strip())));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(signed(actor, until.toString()));
            return actor + "\n" + until + "\n" + Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key: " + e.getMessage(), e);
        }
    }

    /** The actor that a token names; empty when it was not signed with that key, was changed, or is over. */
    public static Optional<String> actor(String token, String publicKey, Instant now) {
        List<String> lines = token.lines().map(String::strip).toList();
        if (lines.size() < LINES) {
            return Optional.empty();
        }
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey.strip())));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(signed(lines.get(0), lines.get(1)));
            boolean good = signature.verify(Base64.getDecoder().decode(lines.get(2)))
                    && now.isBefore(Instant.parse(lines.get(1)));
            return good ? Optional.of(lines.get(0)) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static byte[] signed(String actor, String until) {
        return ("tonghop actor\n" + actor + "\n" + until).getBytes(StandardCharsets.UTF_8);
    }
}
