package vn.tonghop.storage;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The transactions that writing to the stores happens in. */
public final class Transactions {

    private Transactions() {}

    public static PlatformTransactionManager on(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
