package vn.tonghop.storage.row;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.expected.CountedReport;

/** What queries over the reports of a roll-up are asked with, at the places where all of them have it. */
public final class Parameters {

    private Parameters() {}

    /** One array of a query's {@code unnest}. */
    public static <T> void array(
            PreparedStatement statement, int index, String type, Collection<T> all, Function<T, Object> value)
            throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                index, connection.createArrayOf(type, all.stream().map(value).toArray()));
    }

    /** The same of texts of which some may be missing. */
    public static <T> void texts(
            PreparedStatement statement, int index, Collection<T> all, Function<T, @Nullable String> text)
            throws SQLException {
        @Nullable Object[] texts = new Object[all.size()];
        int i = 0;
        for (T each : all) {
            texts[i++] = text.apply(each);
        }
        statement.setArray(index, statement.getConnection().createArrayOf("text", texts));
    }

    /** The first four: {@code unnest(?, ?, ?, ?) as r (unit, form, months, rank)}. */
    public static void counted(PreparedStatement statement, List<CountedReport> counted) throws SQLException {
        array(statement, 1, "text", counted, CountedReport::unit);
        array(statement, 2, "text", counted, CountedReport::form);
        array(statement, 3, "int", counted, CountedReport::months);
        array(statement, 4, "int", counted, CountedReport::order);
    }

    /** Five from an index on: {@code version_at(?, ?, ?, ?, ?)}, from the beginning of the report year on. */
    public static void versions(
            PreparedStatement statement, int index, String programme, Instant asOf, Period period, boolean approvedOnly)
            throws SQLException {
        statement.setString(index, programme);
        statement.setTimestamp(index + 1, Timestamp.from(asOf));
        statement.setDate(index + 2, Date.valueOf(period.reportYear().start()));
        statement.setDate(index + 3, Date.valueOf(period.end()));
        statement.setBoolean(index + 4, approvedOnly);
    }
}
