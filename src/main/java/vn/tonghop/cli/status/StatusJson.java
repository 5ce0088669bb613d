package vn.tonghop.cli.status;

import java.io.PrintWriter;
import java.util.List;
import vn.tonghop.finding.json.JsonWriter;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contact;

/** The rows for programs: an array of objects. */
final class StatusJson {

    private final PrintWriter out;

    StatusJson(PrintWriter out) {
        this.out = out;
    }

    void print(List<ReporterRow> rows) {
        var json = new JsonWriter().beginArray();
        rows.forEach(row -> object(json, row));
        out.println(json.endArray());
    }

    private static void object(JsonWriter json, ReporterRow row) {
        json.beginObject();
        json.name("unit").value(row.unit().code());
        json.name("name").value(row.unit().name());
        json.name("form").value(row.form());
        json.name("period").value(row.period().code());
        json.name("state").value(Codes.state(row));
        row.version().ifPresent(version -> {
            json.name("hold").value(Codes.hold(row));
            json.name("version").value(version.version());
            json.name("sendNumber").value(version.sendNumber());
            json.name("counts").value(version.counts());
            json.name("queriesUnexplained").value(version.queries().unexplained());
            json.name("queriesWaiting").value(version.queries().waiting());
        });
        row.received().ifPresent(moment -> json.name("received").value(Codes.moment(moment)));
        json.name("daysLate").value(row.daysLate());
        row.extended().ifPresent(day -> json.name("extendedTo").value(day.toString()));
        json.name("errors").value(row.errors());
        row.answered().ifPresent(cells -> {
            json.name("cellsAnswered").value(cells.answered());
            json.name("cellsAsked").value(cells.asked());
        });
        row.contact().ifPresent(contact -> contact(json, contact));
        json.endObject();
    }

    private static void contact(JsonWriter json, Contact contact) {
        json.name("contactRole").value(contact.role());
        contact.mailbox().ifPresent(mailbox -> json.name("contactMailbox").value(mailbox));
    }
}
