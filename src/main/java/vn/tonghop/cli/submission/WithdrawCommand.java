package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.submission.life.Act;

/** {@code tonghop submission withdraw}. */
@Command(
        name = "withdraw",
        description = "Rút một lần gửi; lần gửi trước được tính lại.",
        footer = {"", "Ví dụ: ./tonghop submission withdraw 00004 2026-06 --reason \"gửi nhầm kỳ\"", Exits.FOOTER})
final class WithdrawCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Option(names = "--reason", paramLabel = "LÝ_DO", required = true, description = "Lý do, ghi vào nhật ký.")
    private String reason;

    @Override
    public Integer call() {
        return desk.act(Act.WITHDRAW, (acts, target) -> acts.withdraw(target, reason, Instant.now()));
    }
}
