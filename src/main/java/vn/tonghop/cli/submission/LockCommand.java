package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tonghop submission lock}. */
@Command(
        name = "lock",
        description = "Khóa một kỳ, của một đơn vị hoặc của tất cả; sau đó chỉ bản đính chính được tính.",
        footer = {
            "",
            "Ví dụ: ./tonghop submission lock --period 2026-06 --reason \"báo cáo đã ký\"",
            "       ./tonghop submission lock --period 2026-06 --unit 00004 --reason \"đã đối chiếu\"",
            Exits.FOOTER
        })
final class LockCommand implements Callable<Integer> {

    @Mixin
    private LockDesk desk;

    @Option(names = "--reason", paramLabel = "LÝ_DO", required = true, description = "Lý do, ghi vào nhật ký.")
    private String reason;

    @Override
    public Integer call() {
        return desk.open("lock", (locks, period, unit) -> locks.lock(period, unit, reason, Instant.now()));
    }
}
