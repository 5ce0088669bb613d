package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.allocation.AllocationFile;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Target;

/** Whether what is handed down goes to units that report it, and is enough. */
final class AllocationChecks {

    private final Programme programme;
    private final AllocationFile file;
    private final Period year;
    private final Groups groups;
    private final Map<String, Set<String>> reporters = new HashMap<>();

    AllocationChecks(Programme programme, AllocationFile file) {
        this.programme = programme;
        this.file = file;
        this.year = new Period(PeriodKind.YEAR, programme.year(), 1);
        this.groups = new Groups(programme, year);
    }

    void run() {
        file.check(this::check);
        programme.allocations().stream()
                .map(Allocation::indicator)
                .distinct()
                .forEach(code -> programme.indicator(code).ifPresent(this::checkSum));
    }

    private void check(CsvRow row, Allocation allocation) {
        Optional<Indicator> indicator = programme.indicator(allocation.indicator());
        if (indicator.isEmpty()) {
            row.fault("cột indicator (" + allocation.indicator() + "): chỉ tiêu này không có trong kế hoạch");
        } else if (indicator
                        .get()
                        .target(year.end())
                        .filter(target -> !target.percent())
                        .isEmpty()
                || indicator.get().kind().hasConditions()
                || indicator.get().kind().hasParts()) {
            row.fault("cột indicator (" + allocation.indicator() + "): chỉ giao được chỉ tiêu có mức là số lượng");
        } else if (!reporters(indicator.get().reporters()).contains(allocation.unit())) {
            row.fault("cột unit (" + allocation.unit() + "): đơn vị này không thuộc nhóm báo cáo chỉ tiêu "
                    + allocation.indicator());
        }
    }

    private void checkSum(Indicator indicator) {
        BigDecimal sum = programme.allocations().stream()
                .filter(each -> each.indicator().equals(indicator.code()))
                .map(Allocation::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        indicator
                .target(year.end())
                .map(Target::value)
                .filter(value -> sum.compareTo(value) < 0)
                .ifPresent(value -> file.fault("chỉ tiêu " + indicator.code() + ": tổng mức đã giao "
                        + sum.toPlainString() + " phải từ " + value.toPlainString() + " trở lên"));
    }

    /** Everybody who is in a group in any month of the year. */
    private Set<String> reporters(String group) {
        return reporters.computeIfAbsent(
                group,
                id -> year.months().stream()
                        .flatMap(month -> groups.unitsIn(month, id).stream())
                        .map(OrgUnit::code)
                        .collect(Collectors.toSet()));
    }
}
