package vn.tonghop.report.word.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import vn.tonghop.report.definition.ReportDefinition;

/** The layouts of all parts of one report, all known to be there before anything is written. */
public record Layouts(List<List<Layout>> sections) {

    public Layouts {
        sections = sections.stream().map(List::copyOf).toList();
    }

    /**
     * The layouts that a report needs.
     *
     * @throws IllegalStateException naming the path of the first one that is missing
     */
    public static Layouts of(ReportDefinition report) {
        return new Layouts(report.parts().stream()
                .map(section -> section.stream().map(Layouts::layout).toList())
                .toList());
    }

    private static Layout layout(String part) {
        String path = "/reports/" + part + ".properties";
        try (InputStream stream = Layouts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the Word layout of '" + part + "' is missing: expected classpath:"
                        + path + ", copied from report-templates/" + part + ".properties");
            }
            var entries = new Properties();
            entries.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Layout(part, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
