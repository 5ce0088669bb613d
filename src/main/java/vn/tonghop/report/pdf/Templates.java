package vn.tonghop.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.definition.ReportDefinition;

/** The compiled templates of one report: all known to be there from the start, each loaded when it is first printed. */
public final class Templates {

    /** The templates of the pages themselves: margins, page number, foot; each for parts as wide as its column. */
    private static final List<String> FRAMES = List.of("frame", "frame-wide", "frame-phone");

    private static final String ROWS_PROPERTY = "vn.tonghop.rows";

    private final List<List<String>> sections;
    private final Map<String, JasperReport> loaded = new ConcurrentHashMap<>();

    private Templates(List<List<String>> sections) {
        this.sections = sections;
        Stream.concat(FRAMES.stream(), sections.stream().flatMap(List::stream)).forEach(Templates::require);
    }

    /**
     * The templates that a report names.
     *
     * @throws IllegalStateException naming the path of the first one that is missing
     */
    public static Templates of(ReportDefinition report) {
        return new Templates(report.parts());
    }

    List<List<String>> sections() {
        return sections;
    }

    JasperReport template(String name) {
        return loaded.computeIfAbsent(name, Templates::load);
    }

    /** The pages on which a part is printed. */
    JasperReport frameOf(JasperReport part) {
        return FRAMES.stream()
                .map(this::template)
                .filter(frame -> frame.getColumnWidth() == part.getPageWidth())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("report-templates/" + part.getName() + ".jrxml is "
                        + part.getPageWidth() + " wide, expected the column of one of " + FRAMES));
    }

    /** Name of the table that a template prints, one row of it per detail band; empty for a template without rows. */
    Optional<String> rowsOf(String name) {
        return Optional.ofNullable(template(name).getPropertiesMap().getProperty(ROWS_PROPERTY));
    }

    /** Whether a part has something to say. */
    boolean prints(String name, ReportContent content) {
        return rowsOf(name)
                .map(table -> !content.tables().getOrDefault(table, List.of()).isEmpty())
                .orElse(true);
    }

    private static void require(String name) {
        if (Templates.class.getResource(path(name)) == null) {
            throw new IllegalStateException("report template '" + name + "' is missing: expected classpath:"
                    + path(name) + ", compiled from report-templates/" + name + ".jrxml");
        }
    }

    private static JasperReport load(String name) {
        try (InputStream stream = Templates.class.getResourceAsStream(path(name))) {
            return (JasperReport) JRLoader.loadObject(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("report template classpath:" + path(name) + " cannot be loaded", e);
        }
    }

    private static String path(String name) {
        return "/reports/" + name + ".jasper";
    }
}
