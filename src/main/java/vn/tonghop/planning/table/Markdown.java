package vn.tonghop.planning.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;

/** Headings and tables of a Markdown page. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    void heading(String heading) {
        line("").line("## " + heading).line("");
    }

    void columns(String... names) {
        row(names);
        line("|" + String.join("|", Collections.nCopies(names.length, "---")) + "|");
    }

    void row(String... cells) {
        line(Arrays.stream(cells).map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** A place in the page that {@link #link} leads to. */
    static String anchor(String code) {
        return "<a id=\"" + code + "\"></a>" + code;
    }

    static String link(String code) {
        return "[" + code + "](#" + code + ")";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ").strip();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
