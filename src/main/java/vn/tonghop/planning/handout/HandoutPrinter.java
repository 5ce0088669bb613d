package vn.tonghop.planning.handout;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormWorkbook;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.Rules;

/** Makes the workbooks to be given out; what many units share is drawn once. Safe to use from several threads. */
public final class HandoutPrinter {

    /** What makes two units' workbooks the same but for the gaps. */
    private record Kind(Form.Edition edition, Obligation obligation, List<String> planLines) {}

    private final Wording words = Wording.in("vi");
    private final Programme programme;
    private final Rules rules;
    private final Map<Kind, FormWorkbook> workbooks = new ConcurrentHashMap<>();

    public HandoutPrinter(Programme programme, Rules rules) {
        this.programme = programme;
        this.rules = rules;
    }

    /** One .xlsx; the same bytes for the same unit, period and knowledge. */
    public byte[] print(Handout handout, Known known) {
        Form form = programme.forms().get(handout.form());
        Form.Edition edition = form.edition(programme.units(), handout.unit(), handout.period());
        Form own = form.in(edition);
        PlanLines plan = PlanLines.of(programme, own, handout.unit(), handout.period());
        FormWorkbook workbook = workbooks.computeIfAbsent(
                new Kind(edition, handout.obligation(), plan.codes()), kind -> draw(own, handout, plan));
        Map<String, Value> gaps = new HashMap<>(plan.gaps(handout.unit(), known, words));
        gaps.putAll(Guide.gaps(known.opening(), words));
        var filling = new Filling(
                handout.unit(), handout.period(), 1, Map.of(), known.opening().cells(own));
        var out = new ByteArrayOutputStream();
        workbook.write(filling, gaps, out);
        return out.toByteArray();
    }

    private FormWorkbook draw(Form form, Handout handout, PlanLines plan) {
        return FormWorkbook.with(
                form,
                List.of(
                        plan.sheet(words, handout.period()),
                        Guide.of(form, handout, rules.outlines(form, handout.period()), words)));
    }
}
