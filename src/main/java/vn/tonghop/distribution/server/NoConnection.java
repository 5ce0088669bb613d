package vn.tonghop.distribution.server;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why a mail server could not be talked to, where an office can do something about it. */
public enum NoConnection {
    /** It does not know the user, or the password is another. */
    LOGIN,
    /** It is not proved that it is the one that was meant, or it speaks no TLS from the first byte on. */
    CERTIFICATE,
    /** It speaks no TLS when asked to. */
    NO_TLS,
    NO_SUCH_HOST,
    /** Nobody answers there. */
    NO_ANSWER;

    public static Optional<NoConnection> of(MessagingException fault) {
        if (fault instanceof AuthenticationFailedException) {
            return Optional.of(LOGIN);
        }
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> of(cause).stream())
                .findFirst()
                .or(() -> String.valueOf(fault.getMessage()).startsWith("STARTTLS")
                        ? Optional.of(NO_TLS)
                        : Optional.empty());
    }

    private static Optional<NoConnection> of(Throwable cause) {
        if (cause instanceof SSLException) {
            return Optional.of(CERTIFICATE);
        }
        if (cause instanceof UnknownHostException) {
            return Optional.of(NO_SUCH_HOST);
        }
        return cause instanceof ConnectException
                        || cause instanceof NoRouteToHostException
                        || cause instanceof SocketTimeoutException
                ? Optional.of(NO_ANSWER)
                : Optional.empty();
    }
}
