package vn.tonghop.storage.server;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Where a server is and who logs in; {@code shown} names it without secrets. */
record ServerAddress(String url, Optional<String> user, Optional<String> password, String shown) {

    /** Takes user and password from the URL, else from {@code PGUSER} and {@code PGPASSWORD}. */
    static ServerAddress of(String url, Map<String, String> environment) {
        Properties parsed = Driver.parseURL(url, new Properties());
        if (parsed == null) {
            throw new DatabaseUnavailableException("Địa chỉ máy chủ cơ sở dữ liệu không đúng dạng. "
                    + "Hãy viết theo mẫu jdbc:postgresql://tên-máy:5432/tên-cơ-sở-dữ-liệu?user=…&password=…");
        }
        return new ServerAddress(
                url,
                setting(parsed, "user", environment.get("PGUSER")),
                setting(parsed, "password", environment.get("PGPASSWORD")),
                "%s:%s/%s"
                        .formatted(
                                parsed.getProperty("PGHOST"),
                                parsed.getProperty("PGPORT"),
                                parsed.getProperty("PGDBNAME")));
    }

    static ServerAddress local(int port, String user, String password) {
        String shown = "127.0.0.1:%d/postgres".formatted(port);
        return new ServerAddress(
                "jdbc:postgresql://" + shown + "?sslmode=disable&gssEncMode=disable",
                Optional.of(user),
                Optional.of(password),
                shown);
    }

    private static Optional<String> setting(Properties url, String name, @Nullable String otherwise) {
        return Optional.ofNullable(url.getProperty(name)).or(() -> Optional.ofNullable(otherwise));
    }

    @Override
    public String toString() {
        return shown;
    }
}
