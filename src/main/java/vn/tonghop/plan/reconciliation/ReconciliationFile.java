package vn.tonghop.plan.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Measure;
import vn.tonghop.plan.indicator.Term;

/** Reads {@code reconciliations} of a {@code plan.yaml} and gives each indicator the side that governs. */
public final class ReconciliationFile {

    private static final Set<IndicatorKind> SUMS =
            Set.of(IndicatorKind.COUNT, IndicatorKind.NEUTRAL, IndicatorKind.ZERO_TOLERANCE);

    /** Whose figures make the indicator. */
    private enum Governs {
        /** Those of the group that the indicator names. */
        INDICATOR,
        /** Those of the group that is named here. */
        THIS
    }

    private final List<Indicator> indicators;
    private final List<Reconciliation> reconciliations = new ArrayList<>();

    /** @param indicators as the plan has them */
    public ReconciliationFile(Entry plan, List<Indicator> indicators) {
        this.indicators = new ArrayList<>(indicators);
        plan.list("reconciliations").forEach(this::read);
    }

    /** The indicators, each with the side that governs. */
    public List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    public List<Reconciliation> reconciliations() {
        return List.copyOf(reconciliations);
    }

    private void read(Entry entry) {
        entry.allowOnly("indicator", "reporters", "numerator", "governs", "basis", "assumed");
        String code = entry.text("indicator");
        Governs governs = entry.choice("governs", Governs.class);
        var named = new Reconciliation(
                code, entry.text("reporters"), numerator(entry), entry.text("basis"), entry.optionalText("assumed"));
        Optional<Indicator> indicator =
                indicators.stream().filter(each -> each.code().equals(code)).findFirst();
        if (indicator.filter(each -> SUMS.contains(each.kind())).isEmpty()) {
            entry.get("indicator")
                    .fault("'indicator: " + code + "' phải là một chỉ tiêu count, neutral hoặc zero-tolerance"
                            + " của kế hoạch");
        } else {
            add(named, indicator.get(), governs);
        }
    }

    private static List<Term> numerator(Entry entry) {
        return Arrays.stream(entry.text("numerator").split("\\+"))
                .flatMap(text -> {
                    Optional<Term> term = Term.parse(text);
                    if (term.isEmpty()) {
                        entry.get("numerator").fault("'" + text.strip() + "' phải viết như F_CUOI hoặc T_NGUOI[ND]");
                    }
                    return term.stream();
                })
                .toList();
    }

    private void add(Reconciliation named, Indicator indicator, Governs governs) {
        if (governs == Governs.INDICATOR) {
            reconciliations.add(named);
            return;
        }
        indicators.set(
                indicators.indexOf(indicator), indicator.measuredBy(named.reporters(), Measure.sum(named.numerator())));
        reconciliations.add(new Reconciliation(
                indicator.code(), indicator.reporters(), indicator.numerator(), named.basis(), named.assumed()));
    }
}
