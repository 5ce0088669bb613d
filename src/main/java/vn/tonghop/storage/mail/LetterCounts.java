package vn.tonghop.storage.mail;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many letters of the outbox are how far; those that try a server out are nobody's business. */
public final class LetterCounts {

    /** Letters of a kind in a state, none at all where the programme has written others. */
    public record Letters(String programme, LetterKind kind, LetterState state, long letters) {}

    private final JdbcClient jdbc;

    public LetterCounts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public List<Letters> letters() {
        return jdbc.sql("""
                        select programme, kind, state, count(outbox.id)
                        from (select distinct programme from outbox where kind <> 'TEST') as writers
                        cross join unnest(array['REMINDER', 'SUMMARY', 'REPORT', 'ALARM', 'RECEIPT']) as kind
                        cross join unnest(array['WAITING', 'SENDING', 'SENT', 'DOUBTFUL', 'DEAD', 'DROPPED']) as state
                        left join outbox using (programme, kind, state)
                        group by 1, 2, 3 order by 1, 2, 3
                        """)
                .query((row, no) -> new Letters(
                        row.getString(1),
                        LetterKind.valueOf(row.getString(2)),
                        LetterState.valueOf(row.getString(3)),
                        row.getLong(4)))
                .list();
    }
}
