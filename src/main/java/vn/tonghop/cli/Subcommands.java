package vn.tonghop.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import vn.tonghop.cli.terminal.WrongCall;
import vn.tonghop.cli.terminal.WrongWord;
import vn.tonghop.period.Period;

/** Puts commands under a program's name: how they read what is typed, and what they say when something is wrong. */
final class Subcommands {

    private Subcommands() {}

    static CommandLine of(Object program, List<Class<?>> known) {
        CommandLine commands = new CommandLine(program);
        known.forEach(commands::addSubcommand);
        commands.registerConverter(Period.class, Subcommands::period)
                .registerConverter(Instant.class, Subcommands::instant)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongCall())
                .setExecutionExceptionHandler(new Faulted());
        speakVietnamese(commands);
        return commands;
    }

    private static void speakVietnamese(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Cách dùng: ")
                .synopsisSubcommandLabel(command.getSubcommands().isEmpty() ? "" : "[LỆNH]")
                .optionListHeading("%nTùy chọn:%n")
                .commandListHeading("%nLệnh:%n");
        command.getSubcommands().values().forEach(Subcommands::speakVietnamese);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new WrongWord("call.not-a-period", text));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new WrongWord("call.not-a-moment", text);
        }
    }
}
