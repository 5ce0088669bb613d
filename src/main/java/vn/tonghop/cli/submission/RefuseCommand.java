package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.submission.life.Act;

/** {@code tonghop submission refuse}. */
@Command(
        name = "refuse",
        description = "Không chấp nhận giải trình, nêu lý do.",
        footer = {
            "",
            "Ví dụ: ./tonghop submission refuse 00004 2026-06 --query 3 --reason \"chưa nêu nguồn số liệu\"",
            Exits.FOOTER
        })
final class RefuseCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Option(
            names = "--query",
            paramLabel = "SỐ",
            split = ",",
            description = "Nội dung số mấy trong lệnh show (mặc định: mọi giải trình đang chờ).")
    private List<Integer> queries = List.of();

    @Option(names = "--reason", paramLabel = "LÝ_DO", required = true, description = "Lý do, ghi vào nhật ký.")
    private String reason;

    @Override
    public Integer call() {
        return desk.act(Act.REFUSE_EXPLANATION, (acts, target) -> acts.refuse(target, queries, reason, Instant.now()));
    }
}
