package vn.tonghop.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import vn.tonghop.report.definition.ReportDefinition;

/** The compiled templates of one report, all loaded before anything is printed. */
public final class Templates {

    /** The template of the pages themselves: margins, page number, foot. */
    static final String FRAME = "frame";

    private static final String ROWS_PROPERTY = "vn.tonghop.rows";

    private final List<List<String>> sections;
    private final Map<String, JasperReport> compiled = new HashMap<>();

    private Templates(List<List<String>> sections) {
        this.sections = sections;
        compiled.put(FRAME, read(FRAME));
        sections.stream().flatMap(List::stream).forEach(name -> compiled.put(name, read(name)));
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
        return compiled.get(name);
    }

    /** Name of the table that a template prints, one row of it per detail band; empty for a template without rows. */
    Optional<String> rowsOf(String name) {
        return Optional.ofNullable(template(name).getPropertiesMap().getProperty(ROWS_PROPERTY));
    }

    private static JasperReport read(String name) {
        String path = "/reports/" + name + ".jasper";
        try (InputStream stream = Templates.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("report template '" + name + "' is missing: expected classpath:" + path
                        + ", compiled from report-templates/" + name + ".jrxml");
            }
            return (JasperReport) JRLoader.loadObject(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("report template classpath:" + path + " cannot be loaded", e);
        }
    }
}
