package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.Entry;

/** Reads what an indicator is worked out from, and refuses what its kind does not use. */
final class MeasureReader {

    private static final int QUARTERS = 4;

    private final Entry indicator;
    private final IndicatorKind kind;

    MeasureReader(Entry indicator, IndicatorKind kind) {
        this.indicator = indicator;
        this.kind = kind;
    }

    Measure read() {
        boolean sums = !kind.hasConditions() && !kind.hasParts();
        boolean quarterly = kind == IndicatorKind.FREQUENCY;
        return new Measure(
                used("numerator", sums) ? sum("numerator") : List.of(),
                used("denominator", kind == IndicatorKind.RATIO) ? sum("denominator") : List.of(),
                used("conditions", kind.hasConditions()) ? conditions() : List.of(),
                used("per-quarter", quarterly) ? Optional.of(indicator.number("per-quarter")) : Optional.empty(),
                mayUse("quarter-rows", quarterly) ? quarterRows() : List.of(),
                used("parts", kind.hasParts()) ? codes("parts") : List.of(),
                used("items", kind == IndicatorKind.TRACKED_LIST) ? codes("items") : List.of(),
                mayUse("base", kind == IndicatorKind.MAINTAIN) ? Optional.of(base()) : noBase());
    }

    /** Whether the kind needs a key; where it does not, the key is a fault. */
    private boolean used(String key, boolean needed) {
        if (!needed) {
            indicator
                    .find(key)
                    .ifPresent(present ->
                            present.fault("chỉ tiêu '" + indicator.text("kind") + "' không dùng mục '" + key + "'"));
        }
        return needed;
    }

    private boolean mayUse(String key, boolean allowed) {
        return used(key, allowed) && indicator.find(key).isPresent();
    }

    private List<Term> sum(String key) {
        return Arrays.stream(indicator.text(key).split("\\+"))
                .map(text -> term(indicator.get(key), text))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Term> term(Entry entry, String text) {
        Optional<Term> term = Term.parse(text);
        if (term.isEmpty()) {
            entry.fault("'" + text.strip() + "' phải viết như F_CUOI hoặc T_NGUOI[ND]");
        }
        return term;
    }

    private List<Condition> conditions() {
        Entry entry = indicator.get("conditions");
        List<Condition> conditions = codes("conditions").stream()
                .map(text -> condition(entry, text))
                .flatMap(Optional::stream)
                .toList();
        conditions.stream()
                .filter(condition -> condition.comparesWithBaseline() && kind != IndicatorKind.TRACKED_LIST)
                .forEach(condition ->
                        entry.fault("'" + condition + "': 'baseline' chỉ dùng cho chỉ tiêu 'tracked-list'"));
        conditions.stream()
                .map(Condition::term)
                .filter(term ->
                        kind == IndicatorKind.TRACKED_LIST && !term.category().isEmpty())
                .forEach(term ->
                        entry.fault("'" + term + "': điều kiện được hỏi cho từng điểm, không ghi dòng trong ngoặc"));
        return conditions;
    }

    private static Optional<Condition> condition(Entry entry, String text) {
        Optional<Condition> condition = Condition.parse(text);
        if (condition.isEmpty()) {
            entry.fault("'" + text + "' phải viết như D_CO[MO_HINH], C_LOAI = 0 hoặc P_CUOI <= baseline");
        }
        return condition;
    }

    private List<String> codes(String key) {
        Entry entry = indicator.get(key);
        List<String> codes = indicator.texts(key);
        if (codes.isEmpty() && indicator.find(key).isPresent()) {
            entry.fault("mục '" + key + "' phải có ít nhất một dòng");
        }
        codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .forEach(code -> entry.fault("'" + code + "' ghi hai lần"));
        return codes;
    }

    private List<String> quarterRows() {
        List<String> rows = codes("quarter-rows");
        if (rows.size() != QUARTERS) {
            indicator.get("quarter-rows").fault("'quarter-rows' phải có đúng 4 dòng, quý I đến quý IV");
            return List.of();
        }
        return rows;
    }

    private Measure.Base base() {
        String base = indicator.text("base");
        if (!base.equals("last-year")) {
            indicator.get("base").fault("'base: " + base + "' không có, chọn một trong [last-year]");
        }
        Optional<BigDecimal> value = indicator.find("base-value").map(present -> indicator.number("base-value"));
        return new Measure.Base(value);
    }

    private Optional<Measure.Base> noBase() {
        indicator.find("base-value").ifPresent(entry -> entry.fault("'base-value' chỉ dùng cùng 'base: last-year'"));
        return Optional.empty();
    }
}
