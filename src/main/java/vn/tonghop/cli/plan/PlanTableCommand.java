package vn.tonghop.cli.plan;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.ProgrammeFolder;
import vn.tonghop.planning.table.PlanTable;

/** {@code tonghop plan table}: each phrase of a plan, what it became, which fields ask it and how it is judged. */
@Command(
        name = "table",
        description = "In bảng: từng câu của kế hoạch, thành chỉ tiêu nào, hỏi ở ô nào, đánh giá thế nào (Markdown).",
        footer = {
            "",
            "Ví dụ: ./tonghop plan table --programme hanoi-2026 > docs/plans/hanoi-2026.md",
            "Mã thoát: 0 đã in; 1 không có chương trình này; 2 gõ sai; 3 tệp định nghĩa có lỗi."
        })
final class PlanTableCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--programme", paramLabel = "MÃ", description = "Chương trình (mặc định: ${DEFAULT-VALUE}).")
    private String programme = "hanoi-2026";

    @Mixin
    private JobsOptions options;

    @Override
    public Integer call() {
        Optional<ProgrammeFolder> folder = JobsFolder.read(options.jobs()).programmes().stream()
                .filter(each -> each.id().equals(programme))
                .findFirst();
        PrintWriter out = spec.commandLine().getOut();
        folder.ifPresent(found -> out.print(PlanTable.of(found)));
        out.flush();
        if (folder.isEmpty()) {
            spec.commandLine().getErr().println(options.texts().say("plan.table.unknown", programme, options.jobs()));
        }
        return folder.isPresent() ? 0 : 1;
    }
}
