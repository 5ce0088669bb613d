package vn.tonghop.cli.log;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;

/** {@code tonghop log}: names what can be asked of the log. */
@Command(
        name = "log",
        description = "Nhật ký mọi việc đã làm với báo cáo; chỉ ghi thêm, không sửa được.",
        subcommands = {VerifyCommand.class})
public final class LogCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
