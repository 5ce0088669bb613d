package vn.tonghop.plan.duty;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.indicator.Citation;
import vn.tonghop.plan.indicator.Term;

/** Reads the duties of a {@code plan.yaml}. */
public final class DutyFile {

    private DutyFile() {}

    public static List<Duty> read(Entry plan) {
        return plan.list("duties").stream().map(DutyFile::duty).toList();
    }

    private static Duty duty(Entry entry) {
        entry.allowOnly("code", "quote", "section", "lead", "with", "reporters", "asked", "not-asked", "assumed");
        if (entry.find("asked").isPresent() == entry.find("not-asked").isPresent()) {
            entry.fault(
                    "nhiệm vụ phải có đúng một trong hai mục 'asked' (biểu hỏi ở đâu) và 'not-asked' (vì sao không hỏi)");
        }
        return new Duty(
                entry.text("code"),
                Citation.read(entry),
                entry.optionalText("reporters"),
                asked(entry),
                entry.optionalText("not-asked"));
    }

    private static List<Term> asked(Entry entry) {
        return entry.texts("asked").stream()
                .map(text -> term(entry, text))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Term> term(Entry entry, String text) {
        Optional<Term> term = Term.parse(text);
        if (term.isEmpty()) {
            entry.get("asked").fault("'" + text + "' phải viết như F_CUOI hoặc T_NGUOI[ND]");
        }
        return term;
    }
}
