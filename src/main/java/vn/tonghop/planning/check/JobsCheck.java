package vn.tonghop.planning.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.ProgrammeFolder;
import vn.tonghop.planning.Retention;

/** Looks through a whole {@code jobs/} folder; needs neither a database nor the machinery of a run. */
public final class JobsCheck {

    private static final Comparator<Fault> IN_ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::problem);

    private JobsCheck() {}

    /** Every fault of every file once, by file and line; the names of files are relative to the folder. */
    public static List<Fault> faults(Path jobs) {
        var faults = new Faults();
        if (Files.isDirectory(jobs)) {
            check(jobs, faults);
        } else {
            faults.add(jobs.toString(), 1, "không có thư mục này");
        }
        return faults.list().stream().distinct().sorted(IN_ORDER).toList();
    }

    private static void check(Path jobs, Faults faults) {
        JobsFolder folder = JobsFolder.read(jobs, faults);
        Retention.read(jobs, faults);
        new KnownFiles(jobs, faults).check();
        new QuotedWords(jobs, faults).check();
        new UsedFields(folder, faults).check();
        for (ProgrammeFolder programme : folder.programmes()) {
            new ReportTemplates(jobs, programme.id(), faults).check();
            new Windows(programme, faults).check();
            new Reminded(programme, faults).check();
            new SourceCodes(jobs, programme, faults).check();
        }
    }
}
