package vn.tonghop.job;

import java.nio.file.Path;
import java.util.List;

/** Where one report of a run lies: the PDF, and what was written beside it with the same figures. */
public record ReportPaths(Path pdf, List<Path> companions) {

    public ReportPaths {
        companions = List.copyOf(companions);
    }
}
