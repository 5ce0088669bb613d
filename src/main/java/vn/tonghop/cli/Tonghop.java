package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tonghop.cli.actor.ActorCommand;
import vn.tonghop.cli.backup.BackupCommand;
import vn.tonghop.cli.backup.MoveCommand;
import vn.tonghop.cli.backup.RestoreCommand;
import vn.tonghop.cli.bench.BenchCommand;
import vn.tonghop.cli.check.CheckCommand;
import vn.tonghop.cli.check.PlainCheck;
import vn.tonghop.cli.form.FormCommand;
import vn.tonghop.cli.health.HealthCommand;
import vn.tonghop.cli.intake.CollectCommand;
import vn.tonghop.cli.log.LogCommand;
import vn.tonghop.cli.mail.MailCommand;
import vn.tonghop.cli.offline.OfflineCommand;
import vn.tonghop.cli.past.PastCommand;
import vn.tonghop.cli.plan.PlanCommand;
import vn.tonghop.cli.quality.QualityCommand;
import vn.tonghop.cli.report.NarrativeCommand;
import vn.tonghop.cli.report.ReleaseCommand;
import vn.tonghop.cli.report.ReportCommand;
import vn.tonghop.cli.report.VerifyCommand;
import vn.tonghop.cli.rules.RulesCommand;
import vn.tonghop.cli.runs.RunsCommand;
import vn.tonghop.cli.schedule.ScheduleCommand;
import vn.tonghop.cli.serve.ServeCommand;
import vn.tonghop.cli.status.StatusCommand;
import vn.tonghop.cli.submission.SubmissionCommand;
import vn.tonghop.cli.terminal.EnglishHelp;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.trace.TraceCommand;

/** The program: reads the command line and hands over to the command it names. */
@Command(
        name = "tonghop",
        description = "Tổng hợp biểu mẫu của các phường, xã thành báo cáo của thành phố.",
        versionProvider = Version.class)
public final class Tonghop extends Program {

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
        var out = new PrintWriter(System.out);
        System.exit(PlainCheck.of(out, args).orElseGet(() -> called(args).execute(args)));
    }

    /** In the order of the help. */
    private static List<Class<?>> commands() {
        return List.of(
                DemoCommand.class,
                CollectCommand.class,
                RunCommand.class,
                ReportCommand.class,
                NarrativeCommand.class,
                ReleaseCommand.class,
                VerifyCommand.class,
                FormCommand.class,
                CheckCommand.class,
                SampleCommand.class,
                CalendarCommand.class,
                ScheduleCommand.class,
                ServeCommand.class,
                RunsCommand.class,
                HealthCommand.class,
                MailCommand.class,
                OfflineCommand.class,
                UnitCommand.class,
                PlanCommand.class,
                RulesCommand.class,
                SubmissionCommand.class,
                StatusCommand.class,
                QualityCommand.class,
                PastCommand.class,
                TraceCommand.class,
                LogCommand.class,
                BackupCommand.class,
                RestoreCommand.class,
                MoveCommand.class,
                ActorCommand.class,
                BenchCommand.class);
    }

    static CommandLine commandLine() {
        return commandLine(commands());
    }

    /** With the one command that is called, where there is one: describing them all takes longer than most of them. */
    private static CommandLine called(String... args) {
        CommandLine program = named(args);
        return Language.askedBy(List.of(args)) == Language.EN ? EnglishHelp.speak(program) : program;
    }

    private static CommandLine named(String... args) {
        for (Class<?> command : commands()) {
            if (args.length > 0 && command.getAnnotation(Command.class).name().equals(args[0])) {
                return commandLine(List.of(command));
            }
        }
        return commandLine();
    }

    private static CommandLine commandLine(List<Class<?>> known) {
        return Subcommands.of(new Tonghop(), known);
    }
}
