package vn.tonghop.cli.health;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tonghop.finding.json.JsonWriter;
import vn.tonghop.job.clock.health.Health;
import vn.tonghop.period.DueRule;

/** How things stand, for programs. */
public final class HealthJson {

    private HealthJson() {}

    public static String of(Health health) {
        var json = new JsonWriter().beginObject();
        json.name("state").value(code(health.state()));
        json.name("at").value(moment(health.at()));
        json.name("programmes").beginArray();
        health.programmes().forEach(one -> programme(json, one));
        json.endArray();
        json.name("engines").beginArray();
        health.engines().forEach(engine -> {
            json.beginObject();
            json.name("runner").value(engine.runner());
            json.name("lives").value(engine.lives());
            json.name("secondsSilent").value(engine.silent().toSeconds());
            engine.next().ifPresent(next -> json.name("next").value(moment(next)));
            json.endObject();
        });
        json.endArray();
        return json.endObject().toString();
    }

    private static void programme(JsonWriter json, Health.OfProgramme one) {
        json.beginObject();
        json.name("programme").value(one.id());
        json.name("overdue").beginArray();
        one.overdue().forEach(day -> json.value(day.period().code()));
        json.endArray();
        json.name("alarms").beginArray();
        one.alarms().forEach(alarm -> {
            json.beginObject();
            json.name("kind").value(code(alarm.kind()));
            json.name("subject").value(alarm.subject());
            json.name("raised").value(moment(alarm.raisedAt()));
            json.endObject();
        });
        json.endArray();
        json.name("atWork").beginArray();
        one.atWork().forEach(run -> atWork(json, run));
        json.endArray();
        one.next().ifPresent(next -> json.name("next").value(moment(next.at())));
        json.endObject();
    }

    private static void atWork(JsonWriter json, Health.AtWork work) {
        json.beginObject();
        json.name("run").value(work.run().id());
        json.name("job").value(work.run().key().job());
        json.name("period").value(work.run().key().period());
        json.name("since").value(moment(work.run().startedAt()));
        json.name("runner").value(work.run().runner());
        work.step().ifPresent(step -> {
            json.name("stage").value(step.stage());
            json.name("done").value(step.done());
            json.name("total").value(step.total());
        });
        json.endObject();
    }

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(DueRule.ZONE));
    }
}
