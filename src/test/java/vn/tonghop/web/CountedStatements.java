package vn.tonghop.web;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** A data source that notes every statement and every commit that goes through it. */
final class CountedStatements {

    static final String COMMIT = "commit";

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final DataSource counted;

    CountedStatements(DataSource dataSource) {
        this.counted = proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(dataSource, method, arguments);
            return result instanceof Connection connection ? counted(connection) : result;
        });
    }

    DataSource dataSource() {
        return counted;
    }

    /** What was sent since this was asked last, in order. */
    List<String> sent() {
        List<String> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (method.getName().equals(COMMIT)) {
                sent.add(COMMIT);
            }
            if (result instanceof PreparedStatement statement) {
                return counted(PreparedStatement.class, statement, arguments[0].toString());
            }
            return result instanceof Statement statement ? counted(Statement.class, statement, "") : result;
        });
    }

    private <T extends Statement> T counted(Class<T> kind, T statement, String sql) {
        return proxy(kind, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                sent.add((sql.isEmpty() && arguments != null ? arguments[0].toString() : sql).replaceAll("\\s+", " "));
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
