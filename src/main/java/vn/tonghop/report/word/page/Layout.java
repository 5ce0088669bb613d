package vn.tonghop.report.word.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** How one part of a report stands in Word: its {@code .properties} beside the template. */
public final class Layout {

    private static final int PARTS_OF_A_COLUMN = 4;

    private final String name;
    private final Properties entries;

    public Layout(String name, Properties entries) {
        this.name = name;
        this.entries = entries;
    }

    /**
     * One column of a table.
     *
     * @param label key of the catalogue, or {@code @table.field}
     * @param text with fields of the row in braces
     * @param width in proportion to the other columns
     */
    public record Column(String label, String text, int width, boolean right) {}

    public String kind() {
        return entry("kind")
                .orElseThrow(() -> new IllegalStateException("'kind' is missing in report-templates/" + file()));
    }

    /** Name of the table of the content that the part prints: its own name unless it says another. */
    public String rows() {
        return entry("rows").orElse(name);
    }

    public Optional<String> entry(String key) {
        return Optional.ofNullable(entries.getProperty(key)).map(String::strip);
    }

    public boolean says(String key) {
        return entry(key).filter("yes"::equals).isPresent();
    }

    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int number = 1; entries.containsKey("column." + number); number++) {
            columns.add(column(entries.getProperty("column." + number)));
        }
        return columns;
    }

    private Column column(String entry) {
        String[] parts = entry.split("\\|");
        if (parts.length != PARTS_OF_A_COLUMN) {
            throw new IllegalStateException("column '" + entry + "' in report-templates/" + file()
                    + " must be 'label | text | width | left or right'");
        }
        return new Column(
                parts[0].strip(),
                parts[1].strip(),
                Integer.parseInt(parts[2].strip()),
                parts[3].strip().equals("right"));
    }

    private String file() {
        return name + ".properties";
    }
}
