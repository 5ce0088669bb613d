package vn.tonghop.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * What the libraries may log to standard error: warnings and worse, one line each, no stack traces.
 * Named by system property, so that it costs nothing until something logs.
 */
public final class QuietLogs {

    private static final String PROPERTY = "java.util.logging.config.class";

    private static final String SETTINGS = """
            handlers = java.util.logging.ConsoleHandler
            .level = WARNING
            org.springframework.batch.level = OFF
            org.apache.poi.level = OFF
            java.util.logging.ConsoleHandler.encoding = UTF-8
            java.util.logging.ConsoleHandler.formatter = java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format = %1$tF %1$tT %4$s %3$s: %5$s%n
            """;

    /** Called by the logging of the JDK when it first wakes up. */
    public QuietLogs() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Leaves the settings alone when whoever started the program brought their own. */
    static void install() {
        if (System.getProperty(PROPERTY) == null && System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty(PROPERTY, QuietLogs.class.getName());
        }
    }
}
