package vn.tonghop.cli.log;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.LogProof;

/** {@code tonghop log verify}: whether the log is as it was written. */
@Command(
        name = "verify",
        description = "Kiểm tra nhật ký còn nguyên vẹn; in mã của dòng cuối để ghi lại ở nơi khác.",
        footer = {
            "",
            "Ví dụ: ./tonghop log verify",
            "       ./tonghop log verify --head 3f5a…  (mã đã ghi lại lần trước: thấy được cả khi những dòng cuối bị cắt bỏ)",
            "Mã thoát: 0 nguyên vẹn; 1 lỗi của chương trình; 2 gọi sai; 4 đang có lần chạy khác; 6 nhật ký đã bị sửa."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int CHANGED = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(names = "--head", paramLabel = "MÃ", description = "Mã của dòng cuối đã ghi lại trước đây.")
    private String head = "";

    @Override
    public Integer call() {
        Texts texts = settings.texts();
        var out = spec.commandLine().getOut();
        try (OpeningDatabase database = settings.openDatabase()) {
            LogProof proof = new ActLog(database.dataSource(), "").verify(head);
            if (proof.brokenAt().isPresent()) {
                out.println(texts.say(
                        "log.broken", proof.entries(), proof.brokenAt().get()));
            } else {
                out.println(texts.say("log.whole", proof.entries(), proof.head()));
            }
            if (!proof.knowsEarlier()) {
                out.println(texts.say("log.head-unknown", head));
            }
            out.flush();
            return proof.holds() ? 0 : CHANGED;
        }
    }
}
