package vn.tonghop.cli.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;

/** {@code tonghop rules}: names what can be asked of the rules. */
@Command(
        name = "rules",
        description = "Các quy tắc kiểm tra: xem danh sách, thử lại trên số liệu đã nhận.",
        subcommands = {RulesListCommand.class, RulesReplayCommand.class})
public final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
