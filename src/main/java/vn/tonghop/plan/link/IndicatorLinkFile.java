package vn.tonghop.plan.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/** Reads {@code indicator-links.csv}; there need not be one. */
public final class IndicatorLinkFile {

    public static final String NAME = "indicator-links.csv";

    private static final List<String> COLUMNS = List.of("earlier", "later", "note");

    private IndicatorLinkFile() {}

    /**
     * The links in file order.
     *
     * @param codes the indicators of every plan in {@code jobs/}
     */
    public static List<IndicatorLink> read(Path jobs, Collection<String> codes, Faults faults) {
        return read(jobs, codes::contains, faults);
    }

    /** The links in file order, for whoever knows only one of the plans. */
    public static List<IndicatorLink> read(Path jobs, Faults faults) {
        return read(jobs, code -> true, faults);
    }

    private static List<IndicatorLink> read(Path jobs, Predicate<String> codes, Faults faults) {
        if (Files.notExists(jobs.resolve(NAME))) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<IndicatorLink> links = new ArrayList<>();
        for (CsvRow row : CsvFile.read(jobs.resolve(NAME), COLUMNS, faults)) {
            var link = new IndicatorLink(
                    known(row, "earlier", codes), known(row, "later", codes), row.optionalText("note"));
            if (!seen.add(link.earlier() + " " + link.later())) {
                row.fault("cặp " + link.earlier() + ", " + link.later() + " ghi hai lần");
            }
            if (!link.earlier().isEmpty() && link.earlier().equals(link.later())) {
                row.fault("chỉ tiêu " + link.earlier() + " không thể tiếp nối chính nó");
            }
            links.add(link);
        }
        return List.copyOf(links);
    }

    private static String known(CsvRow row, String column, Predicate<String> codes) {
        String code = row.text(column);
        if (!code.isEmpty() && !codes.test(code)) {
            row.fault("cột " + column + " (" + code + "): không kế hoạch nào trong jobs có chỉ tiêu này");
        }
        return code;
    }
}
