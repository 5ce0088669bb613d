package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tonghop submission unlock}. */
@Command(
        name = "unlock",
        description = "Mở khóa một kỳ.",
        footer = {
            "",
            "Ví dụ: ./tonghop submission unlock --period 2026-06 --reason \"báo cáo đã ký\"",
            "       ./tonghop submission unlock --period 2026-06 --unit 00004 --reason \"đã đối chiếu\"",
            Exits.FOOTER
        })
final class UnlockCommand implements Callable<Integer> {

    @Mixin
    private LockDesk desk;

    @Option(names = "--reason", paramLabel = "LÝ_DO", required = true, description = "Lý do, ghi vào nhật ký.")
    private String reason;

    @Override
    public Integer call() {
        return desk.open("unlock", (locks, period, unit) -> locks.unlock(period, unit, reason, Instant.now()));
    }
}
