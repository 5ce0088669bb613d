package vn.tonghop.cli.terminal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines for a spreadsheet program; no cell can be taken for a formula. */
public final class CsvPage {

    private static final String BYTE_ORDER_MARK =
            "\uFEFF"; // without it spreadsheet programs read UTF-8 as something else
    private static final String NEW_LINE = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final PrintWriter out;

    /** Begins with the labels of the columns. */
    public CsvPage(PrintWriter out, String... labels) {
        this.out = out;
        out.print(BYTE_ORDER_MARK);
        line(labels);
    }

    public void line(String... cells) {
        out.print(Arrays.stream(cells).map(CsvPage::quoted).collect(Collectors.joining(",", "", NEW_LINE)));
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("[^\",;\\r\\n\\t]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
