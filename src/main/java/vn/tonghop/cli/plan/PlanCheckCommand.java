package vn.tonghop.cli.plan;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.distribution.MailFile;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.plan.SharedFiles;
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
        List<Fault> faults = Stream.concat(
                        JobsCheck.faults(options.jobs()).stream(), mailFaults(options.jobs()).stream())
                .toList();
        faults.forEach(out::println);
        long files = faults.stream().map(Fault::file).distinct().count();
        out.println(
                faults.isEmpty()
                        ? options.texts().say("plan.check.clean", options.jobs())
                        : options.texts().say("plan.check.faults", faults.size(), files));
        return faults.isEmpty() ? 0 : 1;
    }

    /** What is wrong with the other files is told already. */
    private static List<Fault> mailFaults(Path jobs) {
        var faults = new Faults();
        if (Files.exists(jobs.resolve(MailFile.NAME))) {
            var known = new Faults();
            Contacts contacts =
                    Contacts.read(jobs, SharedFiles.read(jobs, known).units(), known);
            MailFile.read(jobs, contacts, faults);
        }
        return faults.list();
    }
}
