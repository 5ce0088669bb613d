package vn.tonghop.storage.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows on their way into one table by PostgreSQL's COPY, the fastest way in. */
public final class CopyRows {

    private final String into;
    private final StringBuilder text = new StringBuilder(1 << 16);
    private boolean rowOpen;

    /** @param into table and columns, as {@code observation (submission_id, element)} */
    public CopyRows(String into) {
        this.into = into;
    }

    public CopyRows value(Optional<?> value) {
        separate();
        if (value.isPresent()) {
            escaped(value.get().toString());
        } else {
            text.append("\\N");
        }
        return this;
    }

    public CopyRows value(Object value) {
        separate();
        escaped(value.toString());
        return this;
    }

    public CopyRows value(long value) {
        separate();
        text.append(value);
        return this;
    }

    public void endRow() {
        text.append('\n');
        rowOpen = false;
    }

    /** Sends all rows in the transaction that is open on this thread. */
    public void send(DataSource dataSource) {
        if (text.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + into + " from stdin",
                            new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException e) {
            throw new IllegalStateException("copy " + into + " failed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void separate() {
        if (rowOpen) {
            text.append('\t');
        }
        rowOpen = true;
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> text.append(' ');
                default -> text.append(c);
            }
        }
    }
}
