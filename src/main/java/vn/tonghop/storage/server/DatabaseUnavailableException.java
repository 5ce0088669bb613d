package vn.tonghop.storage.server;

import org.jspecify.annotations.Nullable;

/** The database could not be opened; the message is Vietnamese, for the user, and says what to do. */
public class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String message) {
        this(message, null);
    }

    DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
