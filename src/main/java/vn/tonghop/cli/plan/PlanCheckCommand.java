package vn.tonghop.cli.plan;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.definition.Fault;
import vn.tonghop.planning.check.JobsCheck;

/** {@code tonghop plan check}: every fault of every file of {@code jobs/} in one go. */
@Command(
        name = "check",
        description = "Kiểm tra mọi tệp trong jobs/ một lượt: tệp nào, dòng nào, đang ghi gì, phải ghi gì.",
        footer = {
            "",
            "Ví dụ: ./tonghop plan check",
            "       ./tonghop plan check --jobs jobs-moi",
            "Mã thoát: 0 không có lỗi; 1 có lỗi; 2 gõ sai."
        })
final class PlanCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JobsOptions options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Fault> faults = JobsCheck.faults(options.jobs());
        faults.forEach(out::println);
        long files = faults.stream().map(Fault::file).distinct().count();
        out.println(
                faults.isEmpty()
                        ? options.texts().say("plan.check.clean", options.jobs())
                        : options.texts().say("plan.check.faults", faults.size(), files));
        return faults.isEmpty() ? 0 : 1;
    }
}
