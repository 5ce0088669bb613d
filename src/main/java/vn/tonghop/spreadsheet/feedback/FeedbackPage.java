package vn.tonghop.spreadsheet.feedback;

import vn.tonghop.finding.Severity;
import vn.tonghop.submission.Verdict;

/** The feedback as one page without scripts or anything to load: for a telephone, and for paper. */
public final class FeedbackPage {

    private static final String STYLE = """
            :root{color-scheme:light}
            *{box-sizing:border-box}
            body{font:16px/1.45 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#1b1b1b;background:#fff;
            margin:0 auto;padding:12px;max-width:60rem;overflow-wrap:anywhere}
            h1{font-size:1.25rem;margin:0 0 .5rem;padding:.6rem .8rem;border:2px solid;border-left-width:10px}
            h2{font-size:1.05rem;margin:1.2rem 0 .4rem}
            .ACCEPTED{border-color:#1b6e3c;background:#eef7f0}
            .ACCEPTED_WITH_QUERIES{border-color:#8a6100;background:#fff8e1;border-style:dashed;border-left-style:solid}
            .REFUSED,.UNREADABLE{border-color:#a3121f;background:#fdecec}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .8rem;margin:0}
            dt{color:#555}dd{margin:0}
            ol{list-style:none;margin:0;padding:0}
            li{margin:0 0 .6rem;padding:.5rem .7rem;border:1px solid #bbb;border-left:6px solid #777;break-inside:avoid}
            li.ERROR{border-left-color:#a3121f}
            li.QUERY{border-left:6px dashed #8a6100}
            li.NOTE{border-left:6px dotted #24557a}
            li.follows{margin-left:1rem}
            li p{margin:.15rem 0}
            .head{font-weight:600}
            .label{color:#555}
            .rule{color:#555;font-size:.85rem}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;width:100%;font-size:.92rem}
            th,td{border:1px solid #bbb;padding:.2rem .45rem;text-align:left;vertical-align:top}
            td.number,th.number{text-align:right;white-space:nowrap}
            table{overflow-wrap:normal}
            @media(max-width:30rem){body{padding:8px}dl{grid-template-columns:1fr}dt{margin-top:.3rem}.code{display:none}}
            @page{size:A4;margin:15mm}
            @media print{body{font-size:10pt;padding:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private final Feedback feedback;
    private final Labels labels;
    private final StringBuilder html = new StringBuilder();

    private FeedbackPage(Feedback feedback, Labels labels) {
        this.feedback = feedback;
        this.labels = labels;
    }

    public static String of(Feedback feedback, Labels labels) {
        return new FeedbackPage(feedback, labels).page();
    }

    private String page() {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(labels.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(labels.say("title")))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        Verdict verdict = feedback.verdict();
        html.append("<h1 class=\"").append(verdict).append("\">");
        html.append(escaped(feedback.headline())).append("</h1>\n");
        about();
        remarks();
        totals();
        return html.append("</body>\n</html>\n").toString();
    }

    private void about() {
        html.append("<dl>\n");
        feedback.about().forEach(fact -> fact(fact.label(), fact.value()));
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            counts.append(counts.isEmpty() ? "" : " · ")
                    .append(labels.say("count." + severity, feedback.count(severity)));
        }
        fact(labels.say("counts"), counts.toString());
        html.append("</dl>\n");
    }

    private void fact(String label, String value) {
        html.append("<dt>").append(escaped(label)).append("</dt><dd>");
        html.append(escaped(value)).append("</dd>\n");
    }

    private void remarks() {
        heading("list.title");
        if (feedback.remarks().isEmpty()) {
            paragraph("", labels.say("list.none"));
        }
        html.append("<ol>\n");
        feedback.remarks().forEach(this::remark);
        html.append("</ol>\n");
        if (!feedback.notChecked().isEmpty()) {
            paragraph("", labels.say("not-checked", feedback.notChecked().size()));
        }
    }

    private void remark(Remark remark) {
        Severity severity = remark.finding().severity();
        html.append("<li class=\"").append(severity);
        html.append(remark.causedBy().isPresent() ? " follows" : "").append("\">\n");
        String place = remark.place().isEmpty() ? "" : " · " + remark.place();
        paragraph("head", remark.number() + ". " + labels.say("severity." + severity) + place);
        paragraph("", remark.sentence());
        if (remark.causedBy().isPresent()) {
            paragraph("", labels.say("list.caused", remark.causedBy().getAsInt()));
        }
        remark.earlier().ifPresent(said -> paragraph("", labels.say("list.earlier", said.period(), said.text())));
        paragraph("rule", labels.say("column.rule") + ": " + remark.finding().rule());
        html.append("</li>\n");
    }

    private void totals() {
        if (feedback.identity().isEmpty()) {
            return;
        }
        heading("totals.title");
        if (feedback.totals().isEmpty()) {
            paragraph("", labels.say("totals.none"));
            return;
        }
        html.append("<div class=\"wide\"><table>\n<thead><tr>");
        cell("th", "", labels.say("totals.sheet"));
        cell("th", "code", labels.say("totals.code"));
        cell("th", "", labels.say("totals.item"));
        cell("th", "number code", labels.say("totals.cells"));
        cell("th", "number", labels.say("totals.sum"));
        html.append("</tr></thead>\n<tbody>\n");
        for (ControlTotal total : feedback.totals()) {
            html.append("<tr>");
            cell("td", "", total.sheet());
            cell("td", "code", total.element());
            cell("td", "", total.label());
            cell("td", "number code", String.valueOf(total.cells()));
            cell("td", "number", labels.number(total.sum()));
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private void heading(String key) {
        html.append("<h2>").append(escaped(labels.say(key))).append("</h2>\n");
    }

    private void paragraph(String kind, String text) {
        html.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind + "\">");
        html.append(escaped(text)).append("</p>\n");
    }

    private void cell(String element, String kind, String text) {
        html.append('<').append(element);
        html.append(kind.isEmpty() ? ">" : " class=\"" + kind + "\">");
        html.append(escaped(text)).append("</").append(element).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
