package vn.tonghop.cli.status;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import vn.tonghop.cli.terminal.CsvPage;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.submission.life.Queries;
import vn.tonghop.submission.life.SentVersion;

/** The rows for a spreadsheet program; no cell can be taken for a formula. */
final class StatusCsv {

    private final PrintWriter out;

    StatusCsv(PrintWriter out) {
        this.out = out;
    }

    void print(List<ReporterRow> rows) {
        var page = new CsvPage(
                out,
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
                "extended_to",
                "errors",
                "queries_unexplained",
                "queries_waiting",
                "cells_answered",
                "cells_asked",
                "contact_role",
                "contact_mailbox");
        rows.forEach(row -> row(page, row));
    }

    private static void row(CsvPage page, ReporterRow row) {
        Queries queries = row.version().map(SentVersion::queries).orElse(new Queries(0, 0, 0));
        page.line(
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
                row.extended().map(LocalDate::toString).orElse(""),
                "" + row.errors(),
                "" + queries.unexplained(),
                "" + queries.waiting(),
                row.answered().map(cells -> "" + cells.answered()).orElse(""),
                row.answered().map(cells -> "" + cells.asked()).orElse(""),
                row.contact().map(Contact::role).orElse(""),
                row.contact().flatMap(Contact::mailbox).orElse(""));
    }
}
