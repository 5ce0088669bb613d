package vn.tonghop.cli.report;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;

/** {@code tonghop narrative}: names what can be done with the words of a report. */
@Command(
        name = "narrative",
        description = "Lời văn của báo cáo: khó khăn, kiến nghị, phương hướng do bộ phận tổng hợp biên tập.",
        subcommands = {NarrativeExportCommand.class, NarrativeTakeCommand.class, NarrativeListCommand.class})
public final class NarrativeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
