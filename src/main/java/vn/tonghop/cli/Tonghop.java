package vn.tonghop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program: reads the command line and hands over to the command it names. */
@Command(
        name = "tonghop",
        description = "Tổng hợp biểu mẫu của các phường, xã thành báo cáo của thành phố.",
        versionProvider = Version.class,
        subcommands = UnitCommand.class,
        sortOptions = false,
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        commandListHeading = "%nLệnh:%n")
public final class Tonghop implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Hiện phiên bản.")
    private boolean version;

    private Tonghop() {}

    public static void main(String[] args) {
        QuietLogs.install();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Tonghop()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
