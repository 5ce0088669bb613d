package vn.tonghop.storage.mail;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sums over the outbox, for whoever watches from afar. */
public final class LetterCounts {

    /** How many letters of a programme are in a state. */
    public record Letters(String programme, LetterState state, long letters) {}

    private final JdbcClient jdbc;

    public LetterCounts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public List<Letters> letters() {
        return jdbc.sql("select programme, state, count(*) from outbox group by 1, 2 order by 1, 2")
                .query((row, no) ->
                        new Letters(row.getString(1), LetterState.valueOf(row.getString(2)), row.getLong(3)))
                .list();
    }
}
