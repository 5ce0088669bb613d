package vn.tonghop.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;

/** Whether indicators and duties name only what the rest of the programme has. */
final class IndicatorChecks {

    private final Programme programme;
    private final Groups groups;
    private final Set<String> seen = new HashSet<>();

    IndicatorChecks(Programme programme, Groups groups) {
        this.programme = programme;
        this.groups = groups;
    }

    void run(List<Entry> indicators, List<Entry> duties) {
        for (int i = 0; i < indicators.size(); i++) {
            check(indicators.get(i), programme.indicators().get(i));
        }
        for (int i = 0; i < duties.size(); i++) {
            check(duties.get(i), programme.duties().get(i));
        }
    }

    private void check(Entry entry, Indicator indicator) {
        if (!seen.add(indicator.code())) {
            entry.fault("mã chỉ tiêu " + indicator.code() + " dùng hai lần");
        }
        if (!indicator.kind().hasParts()) {
            groups.require(entry, indicator.reporters());
            requireAsked(entry, indicator.terms(), indicator.reporters());
            refuseSumsOfTeams(entry, indicator);
        }
        indicator.measure().items().stream()
                .filter(item -> programme.register().find(item).isEmpty())
                .forEach(item -> entry.get("items").fault("điểm '" + item + "' không có trong hotspots.csv"));
        new PartChecks(programme, entry, indicator).run();
    }

    /** What each team counts once for itself is counted twice where two teams came: such sums mean nothing. */
    private void refuseSumsOfTeams(Entry entry, Indicator indicator) {
        for (List<Term> sum : List.of(indicator.numerator(), indicator.denominator())) {
            sum.stream().map(Term::element).distinct().forEach(element -> {
                List<Term> terms = sum.stream()
                        .filter(term -> term.element().equals(element))
                        .toList();
                Set<String> teams = teams(indicator.reporters(), terms);
                if (teams.size() > 1) {
                    entry.fault(element + " đếm riêng từng đội, cộng các đội " + teams
                            + " thì một nơi tính nhiều lần: chọn một đội, ví dụ " + element + "["
                            + teams.iterator().next() + "]");
                }
            });
        }
    }

    /** The groups of rows over which terms of one distinct count would be added up. */
    private Set<String> teams(String group, List<Term> terms) {
        return groups.forms(group)
                .filter(form -> Optional.ofNullable(
                                form.elements().get(terms.get(0).element()))
                        .filter(element -> element.nature() == Nature.FIRST_IN_YEAR)
                        .isPresent())
                .flatMap(form -> form.rows(terms.get(0).element()).entrySet().stream())
                .filter(row -> terms.stream().anyMatch(term -> term.covers(row.getKey())))
                .map(row -> row.getValue().group())
                .filter(team -> !team.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void check(Entry entry, Duty duty) {
        if (!seen.add(duty.code())) {
            entry.fault("mã nhiệm vụ " + duty.code() + " dùng hai lần");
        }
        duty.reporters().ifPresent(group -> groups.require(entry, group));
        if (duty.reporters().isPresent()) {
            requireAsked(entry, duty.asked(), duty.reporters().get());
        } else {
            duty.asked().stream()
                    .filter(term -> programme.forms().values().stream().noneMatch(form -> asks(form, term)))
                    .forEach(term -> entry.fault("không biểu nào hỏi " + term));
        }
    }

    void requireAsked(Entry entry, List<Term> terms, String group) {
        for (Term term : terms) {
            // What is said of units may be sent by the unit above them.
            Stream<Form> forms = term.isPerUnit() ? groups.allForms() : groups.forms(group);
            Optional<Form> asking = forms.filter(form -> asks(form, term)).findFirst();
            if (asking.isEmpty()) {
                entry.fault("không biểu nào mà nhóm '" + group + "' gửi hỏi " + term);
            }
        }
    }

    private static boolean asks(Form form, Term term) {
        return form.asks(term)
                || term.isPerUnit()
                        && term.category().isEmpty()
                        && form.elements().containsKey(term.element());
    }
}
