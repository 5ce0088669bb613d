package vn.tonghop.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.tonghop.cli.check.CheckCommand;
import vn.tonghop.cli.check.FolderCommand;
import vn.tonghop.cli.form.FormCommand;
import vn.tonghop.cli.options.HelpOption;

/** The program as it is handed out to those who work offline: it checks and prints forms, and knows of no database. */
@Command(name = "tonghop", description = "Kiểm tra biểu trước khi gửi và lấy biểu của kỳ, không cần mạng.")
public final class OfflineChecker extends Program {

    @Mixin
    private HelpOption help;

    private static final List<String> NEED_A_DATABASE = List.of("--with-history", "--data", "--db");

    private OfflineChecker() {}

    public static void main(String[] args) {
        QuietLogs.install();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commands = Subcommands.of(
                new OfflineChecker(), List.of(CheckCommand.class, FolderCommand.class, FormCommand.class));
        commands.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(OfflineChecker::forgetTheDatabase);
        return commands.setDefaultValueProvider(OfflineChecker::programme);
    }

    private static void forgetTheDatabase(CommandSpec command) {
        for (String option : NEED_A_DATABASE) {
            Stream.ofNullable(command.findOption(option)).forEach(command::remove);
        }
    }

    /** The one that the program was packed for. */
    private static @Nullable String programme(ArgSpec argument) {
        boolean asked =
                argument instanceof OptionSpec option && option.longestName().equals("--programme");
        return asked ? System.getProperty("tonghop.programme") : null;
    }
}
