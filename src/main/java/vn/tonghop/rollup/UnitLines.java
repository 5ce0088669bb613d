package vn.tonghop.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.RelatedCell;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.rollup.snapshot.Why;
import vn.tonghop.submission.life.MoreTime;

/** Decides for every reporter how its report stands at a moment: counted, late, refused or missing. */
final class UnitLines {

    private static final Comparator<UnitReceipt> BY_VERSION = Comparator.comparingInt(UnitReceipt::version);
    private static final Comparator<UnitReceipt> BY_TIME =
            Comparator.comparing(receipt -> receipt.receivedAt().orElse(Instant.MIN));

    private final Map<String, List<UnitReceipt>> receipts;
    private final MoreTime moreTime;
    /** Sheets of which reports say nothing unit by unit. */
    private final Set<String> inside;

    UnitLines(Programme programme, RollUp.Came came) {
        this.inside = programme.forms().values().stream()
                .flatMap(form -> form.figureSheets().stream())
                .filter(sheet -> sheet.sensitive() || sheet.restricted())
                .map(FormSheet::code)
                .collect(Collectors.toSet());
        this.moreTime = came.moreTime();
        this.receipts = came.receipts().stream().collect(Collectors.groupingBy(UnitReceipt::unit));
    }

    /** One line for every unit, in the order in which it is first due; of several forms the one that is worst off. */
    List<UnitLine> lines(List<DueReport> due, Function<OrgUnit, Map<String, UnitFigure>> figures) {
        Map<OrgUnit, List<DueReport>> byUnit =
                due.stream().collect(Collectors.groupingBy(DueReport::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> worst(entry.getValue(), figures.apply(entry.getKey())))
                .toList();
    }

    private UnitLine worst(List<DueReport> due, Map<String, UnitFigure> figures) {
        return due.stream()
                .map(report -> line(report, figures))
                .max(Comparator.comparing(UnitLine::state).thenComparing(UnitLine::daysLate))
                .orElseThrow();
    }

    private UnitLine line(DueReport due, Map<String, UnitFigure> figures) {
        OrgUnit unit = due.unit();
        List<UnitReceipt> all = receipts.getOrDefault(unit.code(), List.of()).stream()
                .filter(receipt -> receipt.isFor(due))
                .toList();
        Optional<LocalDate> extended = moreTime.of(unit.code(), due.period().code());
        Optional<UnitReceipt> counting =
                all.stream().filter(UnitReceipt::isAccepted).max(BY_VERSION);
        if (counting.isPresent()) {
            int late = counting.flatMap(UnitReceipt::receivedAt)
                    .map(time -> due.obligation().due().daysLate(due.period(), time, extended))
                    .orElse(0);
            UnitState state = late > 0 ? UnitState.COUNTED_LATE : UnitState.COUNTED;
            return line(unit, state, counting, late, Why.NOTHING, figures).until(extended);
        }
        Optional<UnitReceipt> last = all.stream().max(BY_TIME);
        UnitLine line = last.isPresent()
                ? line(
                        unit,
                        notCounted(last.get()),
                        last,
                        0,
                        last.get().reason().map(this::why).orElse(Why.NOTHING),
                        figures)
                : line(unit, UnitState.MISSING, last, 0, Why.NOTHING, figures);
        return line.until(extended);
    }

    private Why why(Finding finding) {
        boolean told = Stream.concat(
                        Stream.of(finding.place()), finding.related().stream().map(RelatedCell::place))
                .noneMatch(place -> inside.contains(place.sheet()));
        return told ? Why.of(finding) : Why.whereOnly(finding);
    }

    private static UnitState notCounted(UnitReceipt receipt) {
        return switch (receipt.reason().map(Finding::kind).orElse(FindingKind.RULE_BROKEN)) {
            case SENDING_OLDER, SENDING_LOCKED_OUT, SUPPLEMENT_ALONE, APPROVAL_AWAITED -> UnitState.HELD;
            case SUBMISSION_WITHDRAWN -> UnitState.MISSING;
            default -> UnitState.REFUSED;
        };
    }

    private static UnitLine line(
            OrgUnit unit,
            UnitState state,
            Optional<UnitReceipt> receipt,
            int late,
            Why reason,
            Map<String, UnitFigure> figures) {
        boolean counts = state.counts();
        return new UnitLine(
                unit,
                state,
                receipt.flatMap(UnitReceipt::receivedAt),
                late,
                counts ? receipt.orElseThrow().version() : 0,
                counts ? receipt.orElseThrow().queries() : 0,
                reason,
                counts ? receipt.orElseThrow().review() : Review.NONE,
                figures);
    }
}
