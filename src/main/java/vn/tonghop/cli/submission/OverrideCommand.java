package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.submission.life.Act;

/** {@code tonghop submission override}. */
@Command(
        name = "override",
        description =
                "Cho dùng một lần gửi đang tạm giữ (--of hold) hoặc thôi hỏi lại (--of queries), nêu lý do; báo cáo in lý do này.",
        footer = {
            "",
            "Ví dụ: ./tonghop submission override 00004 2026-06 --of hold --reason \"đơn vị ghi nhầm số lần gửi\"",
            Exits.FOOTER
        })
final class OverrideCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    /** What is overridden. */
    enum Rule {
        HOLD,
        QUERIES
    }

    @Option(names = "--of", paramLabel = "hold|queries", required = true, description = "Vượt quy tắc nào.")
    private Rule rule;

    @Option(names = "--reason", paramLabel = "LÝ_DO", required = true, description = "Lý do, ghi vào nhật ký.")
    private String reason;

    @Override
    public Integer call() {
        return rule == Rule.HOLD
                ? desk.act(Act.RELEASE, (acts, target) -> acts.release(target, reason, Instant.now()))
                : desk.act(Act.WAIVE, (acts, target) -> acts.waive(target, reason, Instant.now()));
    }
}
