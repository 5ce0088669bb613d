package vn.tonghop.cli.plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tonghop plan}: says which commands there are for {@code jobs/}. */
@Command(
        name = "plan",
        description = "Kiểm tra, so sánh và tra cứu các tệp định nghĩa trong jobs/.",
        subcommands = {PlanCheckCommand.class, PlanDiffCommand.class, PlanTableCommand.class},
        commandListHeading = "%nLệnh:%n")
public final class PlanCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
