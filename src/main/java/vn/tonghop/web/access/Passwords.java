package vn.tonghop.web.access;

import java.util.Locale;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords (Argon2id), and says which passwords are too easy. */
@Component
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int FEWEST_LETTERS = 5;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    /** What is compared with where there is no such actor, so that the answer takes as long. */
    private final String nobodys = encoder.encode("nobody signs in with this");

    synchronized String hash(String password) {
        return encoder.encode(password);
    }

    /** One at a time: each takes 16 MB. */
    synchronized boolean matches(String password, String hash) {
        return password.length() <= LONGEST && encoder.matches(password, hash);
    }

    void matchNobody(String password) {
        matches(password, nobodys);
    }

    static boolean isTooEasy(String password, String actor) {
        return password.length() < SHORTEST
                || password.length() > LONGEST
                || password.toLowerCase(Locale.ROOT).contains(actor)
                || password.codePoints().distinct().count() < FEWEST_LETTERS;
    }
}
