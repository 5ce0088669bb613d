package vn.tonghop.cli.plan;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.diff.JobsDiff;
import vn.tonghop.planning.diff.Section;

/** {@code tonghop plan diff}: what a changed copy of {@code jobs/} would change. */
@Command(
        name = "diff",
        description = "So jobs/ đang dùng với một bản sao đã sửa: chỉ tiêu, hạn gửi, đơn vị, biểu nào sẽ đổi.",
        footer = {
            "",
            "Ví dụ: cp -r jobs jobs-moi   (rồi sửa trong jobs-moi)",
            "       ./tonghop plan diff jobs-moi",
            "       ./tonghop plan diff jobs-moi --programme hanoi-2026",
            "Mã thoát: 0 không có gì đổi; 1 có đổi; 2 gõ sai; 3 một trong hai thư mục có lỗi."
        })
final class PlanDiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOBS_MỚI", description = "Thư mục đã sửa, đặt cạnh thư mục đang dùng.")
    private Path changed;

    @Option(names = "--programme", paramLabel = "MÃ", description = "Chỉ chương trình này (mặc định: tất cả).")
    private Optional<String> programme = Optional.empty();

    @Mixin
    private JobsOptions options;

    @Override
    public Integer call() {
        Map<String, List<Section>> changes =
                new JobsDiff(JobsFolder.read(options.jobs()), JobsFolder.read(changed)).changes();
        programme.ifPresent(id -> changes.keySet().retainAll(Set.of(id)));
        PrintWriter out = spec.commandLine().getOut();
        changes.forEach((title, sections) -> print(title, sections, out));
        if (changes.isEmpty()) {
            out.println(options.texts().say("plan.diff.same"));
        }
        return changes.isEmpty() ? 0 : 1;
    }

    private static void print(String title, List<Section> sections, PrintWriter out) {
        out.println(title);
        for (Section section : sections) {
            out.println("  " + section.heading() + ":");
            section.lines().forEach(line -> out.println("    " + line));
        }
    }
}
