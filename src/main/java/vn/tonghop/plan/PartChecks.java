package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.Entry;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;

/** Whether an indicator that is made of others can be made of them. */
final class PartChecks {

    private static final Set<IndicatorKind> ADDABLE =
            Set.of(IndicatorKind.COUNT, IndicatorKind.NEUTRAL, IndicatorKind.ZERO_TOLERANCE, IndicatorKind.DERIVED);

    private final Programme programme;
    private final Entry entry;
    private final Indicator indicator;

    PartChecks(Programme programme, Entry entry, Indicator indicator) {
        this.programme = programme;
        this.entry = entry;
        this.indicator = indicator;
    }

    void run() {
        List<String> codes = indicator.measure().parts();
        List<Indicator> parts = new ArrayList<>();
        for (String code : codes) {
            Optional<Indicator> part = programme.indicator(code);
            part.ifPresent(parts::add);
            if (part.isEmpty()) {
                entry.get("parts").fault("chỉ tiêu '" + code + "' không có trong kế hoạch");
            }
        }
        if (isPartOfItself(codes, new HashSet<>())) {
            entry.get("parts").fault("chỉ tiêu " + indicator.code() + " là một phần của chính nó");
        } else if (indicator.kind() == IndicatorKind.DERIVED && parts.size() == codes.size()) {
            checkSum(parts);
            checkReaders(parts);
        }
    }

    /** A sum that more people read than one of its parts would tell them that part. */
    private void checkReaders(List<Indicator> parts) {
        for (Indicator part : parts) {
            if (programme.readers(part).compareTo(programme.readers(indicator)) < 0) {
                entry.fault("'audience' rộng hơn của phần " + part.code() + ": ghi cùng mức với phần đó hoặc hẹp hơn");
            }
        }
    }

    private boolean isPartOfItself(Collection<String> codes, Set<String> visited) {
        return codes.stream()
                .anyMatch(code -> code.equals(indicator.code())
                        || visited.add(code)
                                && programme
                                        .indicator(code)
                                        .filter(part ->
                                                isPartOfItself(part.measure().parts(), visited))
                                        .isPresent());
    }

    private void checkSum(List<Indicator> parts) {
        for (Indicator part : parts) {
            if (!ADDABLE.contains(part.kind())) {
                entry.get("parts").fault("chỉ tiêu " + part.code() + " không phải là số đếm, không cộng được");
            } else if (!part.unit().equals(indicator.unit())) {
                entry.get("parts")
                        .fault("chỉ tiêu " + part.code() + " tính bằng '" + part.unit() + "', không cộng được với '"
                                + indicator.unit() + "'");
            }
        }
        var year = new Period(PeriodKind.YEAR, programme.year(), 1);
        indicator.target(year.end()).ifPresent(target -> checkTarget(target, parts, year));
    }

    private void checkTarget(Target target, List<Indicator> parts, Period year) {
        List<BigDecimal> levels = parts.stream()
                .flatMap(part -> part.target(year.end()).stream())
                .map(Target::value)
                .toList();
        BigDecimal sum = levels.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (levels.size() < parts.size() || sum.compareTo(target.value()) != 0) {
            entry.fault("mức " + target.value().toPlainString() + " phải bằng tổng mức của các phần: "
                    + String.join(
                            " + ",
                            levels.stream().map(BigDecimal::toPlainString).toList()) + " = "
                    + sum.toPlainString());
        }
    }
}
