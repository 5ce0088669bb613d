package vn.tonghop.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.spreadsheet.feedback.ControlTotal;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.Remark;
import vn.tonghop.submission.Verdict;

/** Prints feedback on the terminal: the verdict, what to mend, and what was read. */
record CheckReport(PrintWriter out, Texts texts) {

    private static final int CELLS_OF_A_RULE = 20;

    void print(Feedback feedback, List<Path> written) {
        out.println(feedback.headline());
        groups(feedback.remarks()).values().forEach(this::group);
        if (feedback.identity().isPresent()) {
            feedback.about().forEach(fact -> line(texts.say("check.fact", fact.label(), fact.value())));
            totals(feedback.totals());
        }
        if (!feedback.notChecked().isEmpty()) {
            int rules = feedback.notChecked().size();
            line(texts.say("check.not-checked", rules));
        }
        written.forEach(path -> line(texts.say("check.written", path.toString())));
        out.flush();
    }

    void summary(List<Feedback> all) {
        out.println();
        out.println(texts.say(
                "check.summary",
                all.size(),
                count(all, Verdict.ACCEPTED),
                count(all, Verdict.ACCEPTED_WITH_QUERIES),
                count(all, Verdict.REFUSED),
                count(all, Verdict.UNREADABLE)));
        out.flush();
    }

    private static long count(List<Feedback> all, Verdict verdict) {
        return all.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** Findings of one rule, however many cells they are at; one that follows from another stays behind it. */
    private static Map<String, List<Remark>> groups(List<Remark> remarks) {
        Map<String, List<Remark>> groups = new LinkedHashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        remarks.forEach(remark -> sizes.merge(rule(remark), 1, Integer::sum));
        for (Remark remark : remarks) {
            boolean many = sizes.get(rule(remark)) > CELLS_OF_A_RULE;
            String key = many ? rule(remark) : String.valueOf(remark.number());
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(remark);
        }
        return groups;
    }

    private static String rule(Remark remark) {
        return remark.finding().severity() + " " + remark.finding().rule();
    }

    private void group(List<Remark> remarks) {
        remarks.stream().limit(CELLS_OF_A_RULE).forEach(this::remark);
        if (remarks.size() > CELLS_OF_A_RULE) {
            List<Remark> rest = remarks.subList(CELLS_OF_A_RULE, remarks.size());
            line("   "
                    + texts.say("check.more", rest.size(), rest.get(0).finding().rule()));
        }
    }

    private void remark(Remark remark) {
        String caused = remark.causedBy().isPresent()
                ? " " + texts.say("check.caused", remark.causedBy().getAsInt())
                : "";
        String place = remark.place().isEmpty() ? "" : remark.place() + ": ";
        line(remark.number() + ". " + texts.say("severity." + remark.finding().severity()) + " " + place
                + remark.sentence() + caused);
        remark.earlier().ifPresent(said -> line("   " + texts.say("check.earlier", said.period(), said.text())));
    }

    private void totals(List<ControlTotal> totals) {
        if (totals.isEmpty()) {
            line(texts.say("check.no-figures"));
            return;
        }
        line(texts.say("check.totals"));
        Map<String, List<ControlTotal>> sheets = new LinkedHashMap<>();
        totals.forEach(total -> sheets.computeIfAbsent(total.sheet(), sheet -> new ArrayList<>())
                .add(total));
        sheets.forEach((sheet, ofSheet) -> line("  "
                + texts.say(
                        "check.totals.sheet",
                        sheet,
                        ofSheet.stream().mapToInt(ControlTotal::cells).sum(),
                        ofSheet.stream()
                                .map(total -> texts.say("check.totals.one", total.element(), total.sum()))
                                .collect(Collectors.joining(" · ")))));
    }

    private void line(String text) {
        out.println("  " + text);
    }
}
