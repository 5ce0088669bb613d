package vn.tonghop.storage.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens the small pool that all of Tonghop shares, and its first connection, so that a wrong address shows here. */
final class ConnectionPool {

    private static final int SIZE = 8;
    private static final long CONNECT_MILLIS = 10_000;

    /** Held here because java.util.logging forgets the level of a logger nobody holds. */
    private static final Logger HIKARI = Logger.getLogger("com.zaxxer.hikari");

    private ConnectionPool() {}

    static HikariDataSource open(ServerAddress address) {
        HIKARI.setLevel(Level.SEVERE);
        try {
            return new HikariDataSource(config(address));
        } catch (PoolInitializationException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new DatabaseUnavailableException(
                    ("Không kết nối được máy chủ cơ sở dữ liệu %s (%s). "
                                    + "Hãy kiểm tra máy chủ có đang chạy không, rồi đến địa chỉ, "
                                    + "tên đăng nhập và mật khẩu.")
                            .formatted(address, reason.getMessage()),
                    e);
        }
    }

    private static HikariConfig config(ServerAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tonghop");
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "tonghop");
        // The driver hands the zone of this machine to the server; what dates mean must not depend on the machine.
        config.setConnectionInitSql("SET TIME ZONE 'Asia/Ho_Chi_Minh'");
        return config;
    }
}
