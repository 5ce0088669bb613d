package vn.tonghop.cli.submission;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;

/** {@code tonghop submission}: names what can be done to a submission. */
@Command(
        name = "submission",
        description =
                "Xem báo cáo một đơn vị đã gửi cho một kỳ: các lần gửi, chỗ khác nhau, giải trình; duyệt, rút, khóa.",
        subcommands = {
            ShowCommand.class,
            ExplainCommand.class,
            AcceptCommand.class,
            RefuseCommand.class,
            ApproveCommand.class,
            WithdrawCommand.class,
            OverrideCommand.class,
            LockCommand.class,
            UnlockCommand.class,
            ExtendCommand.class
        })
public final class SubmissionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
