package vn.tonghop.cli.status;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.submission.life.Queries;
import vn.tonghop.submission.life.SentVersion;

/** The rows for a spreadsheet program; no cell can be taken for a formula. */
final class StatusCsv {

    private static final String BYTE_ORDER_MARK =
            "\uFEFF"; // without it spreadsheet programs read UTF-8 as something else
    private static final String NEW_LINE = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final PrintWriter out;

    StatusCsv(PrintWriter out) {
        this.out = out;
    }

    void print(List<ReporterRow> rows) {
        out.print(BYTE_ORDER_MARK);
        line(
                "unit",
                "name",
                "form",
                "period",
                "state",
                "hold",
                "version",
                "send_number",
                "received",
                "days_late",
                "errors",
                "queries_unexplained",
                "queries_waiting",
                "cells_answered",
                "cells_asked",
                "contact_role",
                "contact_mailbox");
        rows.forEach(this::row);
    }

    private void row(ReporterRow row) {
        Queries queries = row.version().map(SentVersion::queries).orElse(new Queries(0, 0, 0));
        line(
                row.unit().code(),
                row.unit().name(),
                row.form(),
                row.period().code(),
                Codes.state(row),
                Codes.hold(row),
                row.version().map(version -> "" + version.version()).orElse(""),
                row.version().map(version -> "" + version.sendNumber()).orElse(""),
                row.received().map(Codes::moment).orElse(""),
                "" + row.daysLate(),
                "" + row.errors(),
                "" + queries.unexplained(),
                "" + queries.waiting(),
                row.answered().map(cells -> "" + cells.answered()).orElse(""),
                row.answered().map(cells -> "" + cells.asked()).orElse(""),
                row.contact().map(Contact::role).orElse(""),
                row.contact().flatMap(Contact::mailbox).orElse(""));
    }

    private void line(String... cells) {
        out.print(Arrays.stream(cells).map(StatusCsv::quoted).collect(Collectors.joining(",", "", NEW_LINE)));
    }

    static String quoted(String cell) {
        String safe = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("[^\",;\\r\\n\\t]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
