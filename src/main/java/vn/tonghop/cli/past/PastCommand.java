package vn.tonghop.cli.past;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;

/** {@code tonghop past}: names what can be done with figures of earlier years. */
@Command(
        name = "past",
        description = "Số liệu các năm trước, để so với cùng kỳ và dự báo cả năm.",
        subcommands = {PastLoadCommand.class, PastListCommand.class})
public final class PastCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
