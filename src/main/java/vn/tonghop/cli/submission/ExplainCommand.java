package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.submission.life.Act;

/** {@code tonghop submission explain}. */
@Command(
        name = "explain",
        description = "Giải trình một nội dung mà hệ thống hỏi lại.",
        footer = {
            "",
            "Ví dụ: ./tonghop submission explain 00004 2026-06 --query 3 --text \"kiểm tra theo chuyên đề\"",
            Exits.FOOTER
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Option(names = "--query", paramLabel = "SỐ", required = true, description = "Nội dung số mấy trong lệnh show.")
    private int query;

    @Option(names = "--text", paramLabel = "GIẢI_TRÌNH", required = true, description = "Vì sao số liệu đúng.")
    private String text;

    @Override
    public Integer call() {
        return desk.act(Act.EXPLAIN, (acts, target) -> acts.explain(target, query, text, Instant.now()));
    }
}
