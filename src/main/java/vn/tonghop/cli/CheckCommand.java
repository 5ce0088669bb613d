package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.Checking;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.Verdict;

/** {@code tonghop check}: what the intake would say of a file, before it is sent; needs no database. */
@Command(
        name = "check",
        description = "Kiểm tra tệp trước khi gửi, đúng như khi hệ thống nhận.",
        footer = {
            "",
            "Ví dụ: ./tonghop check BM01-PCMD_00004_2026-06.xlsx",
            "Mã thoát: 0 được nhận; 1 được nhận, cần giải trình; 2 phải sửa; 3 không đọc được (tệp xấu nhất quyết định)."
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Các tệp cần kiểm tra.")
    private List<Path> files;

    @Override
    public Integer call() {
        var checking = new Checking(settings.programme(), settings.jobs());
        Wording wording = Wording.in(settings.language().code());
        Verdict worst = Verdict.ACCEPTED;
        for (Path file : files) {
            Reading reading = checking.check(new SubmissionFile(file, "", Optional.empty()));
            print(file, reading, wording);
            worst = reading.verdict().compareTo(worst) > 0 ? reading.verdict() : worst;
        }
        return worst.ordinal();
    }

    private void print(Path file, Reading reading, Wording wording) {
        Texts texts = settings.texts();
        System.out.println(texts.say(
                "verdict." + reading.verdict(),
                file.getFileName(),
                count(reading, Severity.ERROR),
                count(reading, Severity.QUERY)));
        for (Severity severity : Severity.values()) {
            for (Finding finding : reading.findings()) {
                if (finding.severity() == severity) {
                    System.out.println("  " + texts.say("severity." + severity) + " "
                            + finding.place().inFile() + wording.sentence(finding));
                }
            }
        }
    }

    private static long count(Reading reading, Severity severity) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
