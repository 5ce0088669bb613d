package vn.tonghop.storage.totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * How a version that came in stands at a moment.
 *
 * @param id of the submission
 * @param receipt of the file that it came in
 * @param place 1 for one that counts, 2 and more for those that the supplements above it rest on, 0 for one that does not
 * @param held what keeps it from counting, as {@code version_at} says it; empty where nothing does
 * @param firstReceivedAt when the first of the versions came that it counts with
 */
public record ReceivedVersion(
        long id,
        long receipt,
        int place,
        int version,
        int sendNumber,
        String type,
        String held,
        Optional<Instant> firstReceivedAt,
        boolean withdrawn,
        boolean approved,
        boolean reviewed) {

    static ReceivedVersion of(ResultSet row) throws SQLException {
        return new ReceivedVersion(
                row.getLong("id"),
                row.getLong("receipt_id"),
                row.getInt("place"),
                row.getInt("version"),
                row.getInt("send_number"),
                row.getString("type"),
                row.getString("held"),
                Optional.ofNullable(row.getTimestamp("first_received_at")).map(Timestamp::toInstant),
                row.getBoolean("withdrawn"),
                row.getBoolean("approved"),
                row.getBoolean("reviewed"));
    }

    public boolean counts() {
        return place == 1;
    }
}
