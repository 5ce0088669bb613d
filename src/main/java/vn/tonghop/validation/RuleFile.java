package vn.tonghop.validation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Term;

/** Reads a {@code rules.yaml}: a rule that names what no form asks, or fails its own examples when asked to, is a fault. */
final class RuleFile {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final List<String> WORDS = List.of("reason-vi", "reason-en", "mend-vi", "mend-en");

    private final Programme programme;
    private final Set<String> ids = new HashSet<>();

    RuleFile(Programme programme) {
        this.programme = programme;
    }

    List<Rule> read(Path file, Faults faults) {
        return entries(file, faults).map(this::rule).toList();
    }

    List<Rule> readAndTry(Path file, Faults faults) {
        return entries(file, faults).map(this::tried).toList();
    }

    private static Stream<Entry> entries(Path file, Faults faults) {
        Entry top = YamlFile.read(file, faults);
        top.allowOnly("rules");
        return top.list("rules").stream();
    }

    private Rule tried(Entry entry) {
        Rule rule = rule(entry);
        new Examples(rule).run(entry);
        return rule;
    }

    private Rule rule(Entry entry) {
        entry.allowOnly(
                "id",
                "severity",
                "left",
                "operator",
                "right",
                "missing",
                "tolerance",
                "reason-vi",
                "reason-en",
                "mend-vi",
                "mend-en",
                "passes",
                "fails");
        var rule = new Rule(
                entry.text("id"),
                entry.choice("severity", Severity.class),
                side(entry, "left"),
                entry.choice("operator", Operator.class),
                side(entry, "right"),
                entry.find("tolerance")
                        .map(tolerance -> entry.number("tolerance"))
                        .orElse(BigDecimal.ZERO),
                WORDS.stream().collect(Collectors.toMap(Function.identity(), entry::text)));
        checkId(entry, rule);
        checkAsked(entry, rule);
        return rule;
    }

    private static Side side(Entry entry, String key) {
        String text = entry.text(key);
        List<Operand> operands = Operand.parse(text);
        if (operands.isEmpty() && !text.isEmpty()) {
            entry.get(key)
                    .fault("'" + key + ": " + text + "' phải viết như F_DAU + F_TANG - F_GIAM hoặc 200000 * K_PTIEN");
        }
        Missing missing = entry.find("missing")
                .map(sides -> {
                    sides.allowOnly("left", "right");
                    return sides.choice(key, Missing.SKIP);
                })
                .orElse(Missing.SKIP);
        return new Side(operands, missing);
    }

    private void checkId(Entry entry, Rule rule) {
        if (!ID.matcher(rule.id()).matches() || !ids.add(rule.id())) {
            entry.fault("mã quy tắc '" + rule.id() + "' phải là chữ thường không dấu nối bằng '-', mỗi mã một lần");
        }
    }

    private void checkAsked(Entry entry, Rule rule) {
        List<Term> unknown =
                rule.terms().stream().filter(term -> !programme.asks(term)).toList();
        unknown.forEach(term -> entry.fault("không biểu nào hỏi " + term));
        boolean together = programme.forms().values().stream().anyMatch(rule::concerns);
        if (unknown.isEmpty() && !together) {
            entry.fault("không biểu nào hỏi " + rule.terms() + " trên cùng một dòng");
        }
    }
}
