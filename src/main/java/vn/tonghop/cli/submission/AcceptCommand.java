package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.submission.life.Act;

/** {@code tonghop submission accept}. */
@Command(
        name = "accept",
        description = "Chấp nhận giải trình.",
        footer = {"", "Ví dụ: ./tonghop submission accept 00004 2026-06 --query 3", Exits.FOOTER})
final class AcceptCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Option(
            names = "--query",
            paramLabel = "SỐ",
            split = ",",
            description = "Nội dung số mấy trong lệnh show (mặc định: mọi giải trình đang chờ).")
    private List<Integer> queries = List.of();

    @Option(names = "--reason", paramLabel = "LÝ_DO", description = "Ghi chú, ghi vào nhật ký.")
    private String reason = "";

    @Override
    public Integer call() {
        return desk.act(Act.ACCEPT_EXPLANATION, (acts, target) -> acts.accept(target, queries, reason, Instant.now()));
    }
}
