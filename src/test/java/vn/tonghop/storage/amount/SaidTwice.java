package vn.tonghop.storage.amount;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the observations and the short rows beside them say the same, for tests of whatever stores both. */
public final class SaidTwice {

    private SaidTwice() {}

    /** Every submission of which the two say different things, with both; none where all is well. */
    public static List<String> differences(DataSource dataSource) {
        return JdbcClient.create(dataSource).sql("""
                        with short as (
                            select a.submission_id, l.cells, a.amounts
                            from submission_amounts a join cell_layout l on l.hash = a.layout and l.hash = md5(l.cells)::uuid
                        )
                        select 'submission ' || coalesce(o.submission_id, s.submission_id) || E'\n' || coalesce(o.amounts, '-')
                               || E'\n' || coalesce(s.amounts, '-')
                        from amounts_of_observations o full join short s on s.submission_id = o.submission_id
                        where (o.cells, o.amounts) is distinct from (s.cells, s.amounts)
                        """).query(String.class).list();
    }
}
