package vn.tonghop.web.access;

import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often; the password was not even looked at. */
public final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    TooManyAttemptsException() {
        super("too many attempts");
    }
}
