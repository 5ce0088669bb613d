package vn.tonghop.storage.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.submission.past.PastFigure;

/** Keeps the figures of earlier years that a programme is held against; nothing is ever overwritten. */
public final class PastFigureStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final String programme;

    public PastFigureStore(DataSource dataSource, String programme) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** Adds figures in the transaction of the caller; where there is one of the same thing, these count from now on. */
    public void add(List<PastFigure> figures, Instant at) {
        var rows = new CopyRows(
                "past_figure (programme, indicator, period, unit, actual, denominator, source, loaded_at)");
        figures.forEach(figure -> rows.value(programme)
                .value(figure.indicator())
                .value(figure.period().code())
                .value(figure.unit())
                .value(figure.actual())
                .value(figure.denominator())
                .value(figure.source())
                .value(at)
                .endRow());
        rows.send(dataSource);
    }

    /** What had been loaded by a moment, each thing once, in the order in which it was loaded. */
    public List<PastFigure> known(Instant asOf) {
        return jdbc.query("""
                select * from (
                    select distinct on (indicator, period, unit) * from past_figure
                    where programme = ? and loaded_at <= ?
                    order by indicator, period, unit, id desc
                ) as latest
                order by id
                """, (row, number) -> figure(row), programme, Timestamp.from(asOf));
    }

    private static PastFigure figure(ResultSet row) throws SQLException {
        return new PastFigure(
                row.getString("indicator"),
                Period.parse(row.getString("period")).orElseThrow(),
                row.getString("unit"),
                row.getBigDecimal("actual"),
                Optional.ofNullable(row.getBigDecimal("denominator")),
                row.getString("source"));
    }
}
