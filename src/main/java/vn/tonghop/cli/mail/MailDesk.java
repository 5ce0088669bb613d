package vn.tonghop.cli.mail;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;

/** What all commands about letters are told, and the database that they work on. */
final class MailDesk {

    private static final Set<String> KNOWN_CAUSES = Set.of(
            "INTERRUPTED",
            "EXPIRED",
            "HAS_SENT",
            "NOBODY_MISSING",
            "EXTENDED",
            "DECIDED",
            "RESTORED",
            "LOGIN",
            "CERTIFICATE",
            "NO_TLS",
            "NO_SUCH_HOST",
            "NO_ANSWER");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    /** For whoever runs the programme, only. */
    int open(ToIntFunction<DataSource> work) {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            actor.acting(settings, programme.units()).requireRunning();
            return work.applyAsInt(database.dataSource());
        }
    }

    Settings settings() {
        return settings;
    }

    String say(String key, Object... values) {
        return settings.texts().say(key, values);
    }

    /** Why a letter is as it is: in words where we have some, otherwise as the server said. */
    String cause(String cause) {
        return KNOWN_CAUSES.contains(cause)
                ? say("mail.cause." + cause.toLowerCase(Locale.ROOT).replace('_', '-'))
                : cause;
    }

    ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), say(key, values));
    }

    int said(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
        return 0;
    }
}
