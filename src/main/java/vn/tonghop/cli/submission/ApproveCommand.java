package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.submission.life.Act;

/** {@code tonghop submission approve}. */
@Command(
        name = "approve",
        description = "Duyệt báo cáo: chịu trách nhiệm về số liệu trong phạm vi được giao.",
        footer = {"", "Ví dụ: ./tonghop submission approve 00004 2026-06 --as duyet-ba-dinh", Exits.FOOTER})
final class ApproveCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Option(names = "--reason", paramLabel = "LÝ_DO", description = "Ghi chú, ghi vào nhật ký.")
    private String reason = "";

    @Override
    public Integer call() {
        return desk.act(Act.APPROVE, (acts, target) -> acts.approve(target, reason, Instant.now()));
    }
}
