package vn.tonghop.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Calls commands as a user does, and hears what they say.
 *
 * <pre>{@code @RegisterExtension
 * private final Calls calls = new Calls();}</pre>
 */
final class Calls implements BeforeEachCallback, AfterEachCallback {

    private final PrintStream standardOut = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        System.setOut(standardOut);
    }

    /** The exit code. */
    int run(String... arguments) {
        return Tonghop.commandLine()
                .setOut(new PrintWriter(new PrintStream(out, true, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** What was said since this was asked last. */
    String said() {
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }

    /** Everything that a call was found fault with. */
    String faults() {
        return err.toString();
    }
}
