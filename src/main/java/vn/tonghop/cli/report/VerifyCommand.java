package vn.tonghop.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.issue.Published;
import vn.tonghop.report.issue.Verdict;
import vn.tonghop.report.pdf.ReadBack;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.issue.IssueStore;

/** {@code tonghop verify}: whether a PDF is what was handed out. */
@Command(
        name = "verify",
        description = "Kiểm tra một tệp PDF có đúng là báo cáo đã phát hành không.",
        footer = {
            "",
            "Ví dụ: ./tonghop verify bao-cao.pdf",
            "Mã QR ở chân trang ghi cùng mã lần tổng hợp và mã dữ liệu như trong tệp.",
            "Mã thoát: 0 đúng bản đã phát hành; 1 lỗi của chương trình; 2 gọi sai hoặc không phải PDF;"
                    + " 4 đang có lần chạy khác; 6 nội dung đã bị sửa; 7 không biết báo cáo này;"
                    + " 8 nội dung đúng nhưng tệp đã được lưu lại."
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final int ALTERED = 6;
    private static final int UNKNOWN = 7;
    private static final int SAME_WORDS = 8;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "TỆP.pdf", description = "Tệp PDF cần kiểm tra.")
    private Path file;

    @Override
    public Integer call() {
        ReadBack read = read();
        String run = read.claim().map(Claim::run).orElse("");
        List<Published> known = known(read, run);
        Verdict verdict = Verdict.of(read.sha256(), read.words(), known);
        say(
                verdict,
                run,
                known.stream()
                        .filter(each -> each.sha256().equals(read.sha256())
                                || each.words().equals(read.words())));
        return switch (verdict) {
            case GENUINE -> 0;
            case SAME_WORDS -> SAME_WORDS;
            case ALTERED -> ALTERED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private List<Published> known(ReadBack read, String run) {
        if (!settings.hasDatabase()) {
            return List.of();
        }
        try (OpeningDatabase database = settings.openDatabase()) {
            return new IssueStore(database.dataSource()).published(run, read.sha256());
        }
    }

    private ReadBack read() {
        try {
            return ReadBack.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), settings.texts().say("verify.unreadable", file), e);
        }
    }

    private void say(Verdict verdict, String run, Stream<Published> matching) {
        Texts texts = settings.texts();
        String state = matching.findFirst()
                .map(found -> texts.say(found.claim().released() ? "verify.state.final" : "verify.state.draft"))
                .orElse("");
        String key = switch (verdict) {
            case GENUINE -> "verify.genuine";
            case SAME_WORDS -> "verify.same-words";
            case ALTERED -> "verify.altered";
            case UNKNOWN -> run.isEmpty() ? "verify.no-report" : "verify.unknown";
        };
        var out = spec.commandLine().getOut();
        out.println(texts.say(key, run, state));
        out.flush();
    }
}
