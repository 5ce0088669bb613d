package vn.tonghop.spreadsheet.feedback;

import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.json.JsonWriter;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Verdict;

/** The feedback on some files for programs; its shape is described in {@code docs/check.md} and only ever grows. */
public final class FeedbackJson {

    private static final int FORMAT = 1;

    private FeedbackJson() {}

    public static String of(List<Feedback> all) {
        Verdict worst =
                all.stream().map(Feedback::verdict).max(Verdict::compareTo).orElse(Verdict.ACCEPTED);
        JsonWriter json = new JsonWriter()
                .beginObject()
                .field("format", FORMAT)
                .field("verdict", id(worst))
                .field("exitCode", worst.ordinal())
                .name("files")
                .beginArray();
        all.forEach(feedback -> file(json, feedback));
        return json.endArray().endObject().toString();
    }

    private static void file(JsonWriter json, Feedback feedback) {
        json.beginObject();
        json.field("order", feedback.receipt().order()).name("file");
        if (feedback.aboutPersons()) {
            json.nothing();
        } else {
            json.value(feedback.receipt().file());
        }
        json.field("sha256", feedback.receipt().sha256())
                .field("at", feedback.receipt().at().toString())
                .field("verdict", id(feedback.verdict()))
                .field("headline", feedback.headline());
        json.name("counts").beginObject();
        for (Severity severity : Severity.values()) {
            json.field(id(severity), feedback.count(severity));
        }
        json.endObject().name("identity");
        feedback.identity().ifPresentOrElse(who -> identity(json, who), json::nothing);
        json.name("totals").beginArray();
        feedback.totals().forEach(total -> total(json, total));
        json.endArray().name("findings").beginArray();
        feedback.remarks().forEach(remark -> remark(json, remark));
        json.endArray().name("notChecked").beginArray();
        feedback.notChecked().forEach(json::value);
        json.endArray().endObject();
    }

    private static void identity(JsonWriter json, Identity who) {
        json.beginObject()
                .field("form", who.form())
                .field("formVersion", who.formVersion())
                .field("unit", who.unit().code())
                .field("unitName", who.unit().name())
                .field("period", who.period().code())
                .field("sendNumber", who.sendNumber())
                .field("type", id(who.type()))
                .field("dataTo", who.dataTo().toString())
                .endObject();
    }

    private static void total(JsonWriter json, ControlTotal total) {
        json.beginObject()
                .field("sheet", total.sheet())
                .field("element", total.element())
                .field("label", total.label())
                .field("cells", total.cells())
                .name("sum")
                .value(total.sum())
                .endObject();
    }

    private static void remark(JsonWriter json, Remark remark) {
        json.beginObject()
                .field("number", remark.number())
                .field("rule", remark.finding().rule())
                .field("kind", remark.finding().kind().id())
                .field("severity", id(remark.finding().severity()))
                .field("sheet", remark.finding().place().sheet())
                .field("cell", remark.finding().place().cell())
                .field("item", remark.words().item())
                .field("found", remark.words().found())
                .field("expected", remark.words().expected())
                .field("mend", remark.words().mend())
                .field("sentence", remark.sentence())
                .name("causedBy");
        remark.causedBy().ifPresentOrElse(json::value, json::nothing);
        json.name("earlier");
        remark.earlier()
                .ifPresentOrElse(
                        said -> json.beginObject()
                                .field("period", said.period())
                                .field("text", said.text())
                                .endObject(),
                        json::nothing);
        json.endObject();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
