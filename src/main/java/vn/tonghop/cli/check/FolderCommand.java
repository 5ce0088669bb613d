package vn.tonghop.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.Checking;
import vn.tonghop.period.DueRule;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.submission.life.EarlierAnswers;
import vn.tonghop.validation.History;

/** {@code folder}: checks whatever lies in a folder and writes one page over all answers, for those who do not type. */
@Command(
        name = "folder",
        description = "Kiểm tra mọi tệp trong một thư mục và ghi một trang kết quả chung.",
        exitCodeOnInvalidInput = FolderCommand.FAILED,
        exitCodeOnExecutionException = FolderCommand.FAILED,
        footer = {"", "Mã thoát: 0 đến 3 như lệnh check; 4 thư mục không có tệp nào; 5 chưa kiểm tra được."})
public final class FolderCommand implements Callable<Integer> {

    static final String PAGE = "KET-QUA.html";

    static final int NOTHING = 4;
    static final int FAILED = 5;

    /** Of each call a folder of its own: a sender may be working in what he was given back before. */
    private static final DateTimeFormatter CALL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss").withZone(DueRule.ZONE);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", description = "Nơi có các tệp cần kiểm tra.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "KẾT_QUẢ", description = "Nơi ghi KET-QUA.html và các tệp kết quả.")
    private Path results;

    @Override
    public Integer call() throws IOException {
        Texts texts = settings.texts();
        List<Path> files = Files.isDirectory(folder) ? FileChecks.in(folder) : List.of();
        if (files.isEmpty()) {
            spec.commandLine().getErr().println(texts.say("folder.empty", folder.getFileName()));
            return NOTHING;
        }
        Instant now = Instant.now();
        var page = new OverviewPage(settings.language(), texts);
        List<Feedback> all = answered(files, now, page);
        Files.createDirectories(results);
        Files.writeString(results.resolve(PAGE), page.html());
        var report = new CheckReport(spec.commandLine().getOut(), texts);
        report.summary(all);
        return all.stream().mapToInt(one -> one.verdict().ordinal()).max().orElseThrow();
    }

    private List<Feedback> answered(List<Path> files, Instant now, OverviewPage page) {
        Definitions definitions = settings.definitions();
        var checking = new Checking(definitions, settings.jobs());
        Labels labels = Labels.in(settings.language().code());
        var writer = new FeedbackWriter(definitions.programme(), labels, EarlierAnswers.NONE);
        var checks = new FileChecks(checking, History.NONE, writer, now, path -> Optional.empty());
        Path into = results.resolve(CALL.format(now));
        var answers = new Answers(Optional.of(into), Optional.empty(), checking::open, labels, new HashSet<>());
        var report = new CheckReport(spec.commandLine().getOut(), settings.texts());
        List<Feedback> all = new ArrayList<>();
        for (Path file : files) {
            Feedback feedback = checks.check(file, all.size() + 1);
            all.add(feedback);
            List<Path> written = answers.write(file, feedback);
            page.add(feedback, written.stream().map(results::relativize).toList());
            report.print(feedback, written);
        }
        return all;
    }
}
