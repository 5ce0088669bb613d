package vn.tonghop.cli.mail;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;

/** {@code tonghop mail}: names what can be done with letters. */
@Command(
        name = "mail",
        description = "Thư: nhật ký từng nơi nhận, gửi lại, thư thử, thư đến. Cách gửi, nhận ghi ở jobs/mail.yaml.",
        subcommands = {
            MailListCommand.class,
            ResendCommand.class,
            SettleCommand.class,
            MailTestCommand.class,
            MailInCommand.class
        })
public final class MailCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
