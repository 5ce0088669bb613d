package vn.tonghop.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.Set;

/** Tells a database that has gone away, or is just coming back, from a fault of what was asked of it. */
public final class LostDatabase {

    /** Class 08: the connection; 57P: told to end, crashed, not yet up. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    /** What the pool says of a connection that it has thrown away as broken; it gives no state. */
    private static final String THROWN_AWAY = "Connection is closed";

    private LostDatabase() {}

    public static boolean is(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SQLException fault && is(fault)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return fault instanceof SQLTransientConnectionException
                || state.startsWith("08")
                || STATES.contains(state)
                || THROWN_AWAY.equals(fault.getMessage());
    }
}
