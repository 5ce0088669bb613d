package vn.tonghop.rollup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Wording;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;

/** Decides for every reporter how its report stands at a moment: counted, late, refused, too late or missing. */
final class UnitLines {

    private static final Comparator<UnitReceipt> BY_VERSION = Comparator.comparingInt(UnitReceipt::version);
    private static final Comparator<UnitReceipt> BY_TIME = Comparator.comparing(UnitReceipt::receivedAt);

    private final Period period;
    private final Instant asOf;
    private final Wording wording;
    private final Map<String, List<UnitReceipt>> receipts;

    UnitLines(Period period, Instant asOf, Wording wording, List<UnitReceipt> receipts) {
        this.period = period;
        this.asOf = asOf;
        this.wording = wording;
        this.receipts = receipts.stream().collect(Collectors.groupingBy(UnitReceipt::unit));
    }

    UnitLine line(OrgUnit unit, Obligation obligation, Map<String, UnitFigure> figures) {
        List<UnitReceipt> all = receipts.getOrDefault(unit.code(), List.of());
        Optional<UnitReceipt> counting = inTime(all).filter(UnitReceipt::isAccepted).max(BY_VERSION);
        if (counting.isPresent()) {
            int late = obligation.due().daysLate(period, counting.get().receivedAt());
            UnitState state = late > 0 ? UnitState.COUNTED_LATE : UnitState.COUNTED;
            return line(unit, state, counting, late, "", figures);
        }
        Optional<UnitReceipt> refused = inTime(all).max(BY_TIME);
        if (refused.isPresent()) {
            return line(unit, UnitState.REFUSED, refused, 0, reason(refused.get()), figures);
        }
        Optional<UnitReceipt> later = all.stream().min(BY_TIME);
        int late = later.map(receipt -> obligation.due().daysLate(period, receipt.receivedAt()))
                .orElse(0);
        UnitState state = later.isPresent() ? UnitState.AFTER_AS_OF : UnitState.MISSING;
        return line(unit, state, later, late, "", figures);
    }

    private Stream<UnitReceipt> inTime(List<UnitReceipt> all) {
        return all.stream().filter(receipt -> !receipt.receivedAt().isAfter(asOf));
    }

    private String reason(UnitReceipt receipt) {
        return receipt.reason()
                .map(finding -> finding.place() + ": " + wording.sentence(finding))
                .orElse("");
    }

    private static UnitLine line(
            OrgUnit unit,
            UnitState state,
            Optional<UnitReceipt> receipt,
            int late,
            String reason,
            Map<String, UnitFigure> figures) {
        boolean counts = state.counts();
        return new UnitLine(
                unit,
                state,
                receipt.map(UnitReceipt::receivedAt),
                late,
                counts ? receipt.orElseThrow().version() : 0,
                counts ? receipt.orElseThrow().queries() : 0,
                reason,
                figures);
    }
}
