package vn.tonghop.cli.schedule;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tonghop.cli.terminal.CsvPage;
import vn.tonghop.finding.json.JsonWriter;
import vn.tonghop.period.DueRule;
import vn.tonghop.plan.schedule.Firing;

/** Prints scheduled runs for people, for spreadsheet programs and for other programs. */
enum ScheduleOutput {
    TEXT {
        @Override
        void print(List<Firing> firings, ScheduleWords words, PrintWriter out) {
            firings.forEach(firing -> {
                out.println(words.moment(firing.at()) + "  " + firing.programme() + "  "
                        + (firing.periodCode() + " ").stripLeading() + words.job(firing) + ": "
                        + firing.entry().name());
                out.println("       " + words.why(firing) + " " + words.missed(firing));
            });
        }
    },
    CSV {
        @Override
        void print(List<Firing> firings, ScheduleWords words, PrintWriter out) {
            var page = new CsvPage(out, "at", "programme", "job", "period", "name", "last_day", "missed", "why");
            firings.forEach(firing -> page.line(
                    moment(firing.at()),
                    firing.programme(),
                    firing.job().code(),
                    firing.periodCode(),
                    firing.entry().name(),
                    firing.lastDay().map(Object::toString).orElse(""),
                    firing.entry().missed().code(),
                    words.why(firing)));
        }
    },
    JSON {
        @Override
        void print(List<Firing> firings, ScheduleWords words, PrintWriter out) {
            var json = new JsonWriter().beginArray();
            firings.forEach(firing -> {
                json.beginObject();
                json.name("at").value(moment(firing.at()));
                json.name("programme").value(firing.programme());
                json.name("job").value(firing.job().code());
                firing.period().ifPresent(period -> json.name("period").value(period.code()));
                json.name("name").value(firing.entry().name());
                firing.lastDay().ifPresent(day -> json.name("lastDay").value(day.toString()));
                json.name("missed").value(firing.entry().missed().code());
                json.name("why").value(words.why(firing));
                json.endObject();
            });
            out.println(json.endArray());
        }
    };

    abstract void print(List<Firing> firings, ScheduleWords words, PrintWriter out);

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(DueRule.ZONE));
    }
}
