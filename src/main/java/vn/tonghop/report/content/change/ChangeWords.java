package vn.tonghop.report.content.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Reason;
import vn.tonghop.rollup.snapshot.change.Value;

/** The words for changes and their causes, and what of them may be read. */
final class ChangeWords {

    private static final int UNITS_NAMED = 3;

    private final Snapshot snapshot;
    private final Programme programme;
    private final SmallCounts counts;
    private final Catalogue words;
    private final Numbers numbers;

    ChangeWords(Snapshot snapshot, Programme programme, Audience audience, Catalogue words) {
        this.snapshot = snapshot;
        this.programme = programme;
        this.counts = SmallCounts.of(programme, audience).in(snapshot);
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** What was said before and is said now, with the plan's level where that changed. */
    String values(Change change) {
        if (hidesStep(change)) {
            return words.text(isClosed(change) ? "change.restricted" : "change.hidden");
        }
        if (isSameNumber(change)) {
            return words.text("change.same-number", value(change, change.after()))
                    + verdicts(change)
                    + coverage(change);
        }
        return words.text("change.values", value(change, change.before()), value(change, change.after()))
                + levels(change)
                + verdicts(change);
    }

    /** Whether only the verdict or the coverage is another one. */
    private static boolean isSameNumber(Change change) {
        return change.before().isPresent()
                && change.after()
                        .filter(value -> value.isSameNumber(change.before().get()))
                        .isPresent();
    }

    private String verdicts(Change change) {
        Optional<Value.Judged> before = change.before().flatMap(Value::judged);
        Optional<Value.Judged> after = change.after().flatMap(Value::judged);
        boolean another = before.isPresent()
                && after.filter(now -> !now.standing().equals(before.get().standing()))
                        .isPresent();
        return another ? words.text("change.verdict", standing(before.get()), standing(after.get())) : "";
    }

    private String coverage(Change change) {
        Optional<Value.Judged> before = change.before().flatMap(Value::judged);
        Optional<Value.Judged> after = change.after().flatMap(Value::judged);
        boolean another = before.isPresent()
                && after.filter(now -> now.in() != before.get().in()
                                || now.due() != before.get().due())
                        .isPresent();
        return another ? words.text("change.coverage", in(before.get()), in(after.get())) : "";
    }

    String standing(Value.Judged judged) {
        return words.text(
                judged.standing().equals(Standing.NOT_JUDGED.name())
                        ? "standing.neutral"
                        : "standing."
                                + judged.standing().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String in(Value.Judged judged) {
        return judged.in() + "/" + judged.due();
    }

    /**
     * Whether the step from one figure to the other would tell a small count about persons. Of an earlier period it always
     * could: what that report would say today stands in none.
     */
    boolean hidesStep(Change change) {
        return programme
                .indicator(change.indicator())
                .filter(indicator -> counts.guards(indicator) && !isOfThisPeriod()
                        || numbers(change).anyMatch(number -> counts.hidesStill(indicator, number.abs())))
                .isPresent();
    }

    private boolean isOfThisPeriod() {
        return snapshot.changes()
                .since()
                .startsWith(snapshot.programme() + "/" + snapshot.period().code() + "/");
    }

    private static Stream<BigDecimal> numbers(Change change) {
        Function<Value, BigDecimal> whole = value -> value.denominator().orElse(BigDecimal.ZERO);
        return Stream.of(
                step(change, Value::actual),
                step(change, whole),
                number(change.before(), Value::actual),
                number(change.before(), whole),
                number(change.after(), Value::actual),
                number(change.after(), whole));
    }

    /** The name of the words that stand for a number of a hidden step; none for a zero that everybody may read. */
    Optional<String> hiddenMark(Change change, BigDecimal number) {
        return programme
                .indicator(change.indicator())
                .filter(indicator -> counts.isClosed(indicator) || number.signum() != 0)
                .map(indicator -> counts.mark(indicator, number));
    }

    private boolean isClosed(Change change) {
        return programme.indicator(change.indicator()).filter(counts::isClosed).isPresent();
    }

    /** Whether single units may not be told. */
    boolean hidesUnits(Change change) {
        return programme
                .indicator(change.indicator())
                .filter(counts::tellsNoUnits)
                .isPresent();
    }

    String indicator(Change change) {
        return programme.indicator(change.indicator()).map(Indicator::name).orElse(words.text("change.not-in-plan"));
    }

    String unit(String code) {
        return snapshot.units().stream()
                .filter(line -> line.unit().code().equals(code))
                .map(line -> line.unit().name())
                .findFirst()
                .or(() -> programme.units().lives(code).stream()
                        .reduce((earlier, later) -> later)
                        .map(unit -> unit.name()))
                .orElse(code);
    }

    /** "gửi muộn: Phường A (tháng 6/2026), …; kế hoạch sửa đổi". */
    String causes(Change change) {
        Map<Reason, Set<String>> byReason = new TreeMap<>();
        for (Cause cause : change.causes()) {
            byReason.computeIfAbsent(cause.reason(), reason -> new LinkedHashSet<>())
                    .add(whose(cause, change));
        }
        List<String> said = new ArrayList<>();
        byReason.forEach((reason, whose) -> said.add(
                cause(reason, whose.stream().filter(each -> !each.isEmpty()).toList())));
        return String.join("; ", said);
    }

    private String cause(Reason reason, List<String> whose) {
        String word = words.text("change.reason." + reason);
        if (whose.isEmpty()) {
            return word;
        }
        String shown = whose.stream().limit(UNITS_NAMED).collect(Collectors.joining(", "));
        return words.text(
                "change.cause",
                word,
                whose.size() > UNITS_NAMED
                        ? words.text("change.more-units", shown, numbers.count(whose.size() - UNITS_NAMED))
                        : shown);
    }

    private String whose(Cause cause, Change change) {
        if (cause.unit().isEmpty() || hidesUnits(change) || isGone(cause)) {
            return "";
        }
        return Period.parse(cause.period())
                .map(period -> words.text("change.report", unit(cause.unit()), new Moments(words).period(period)))
                .orElse(unit(cause.unit()));
    }

    /** A unit that ended is no longer named in reports; its successor is. */
    private boolean isGone(Cause cause) {
        return cause.reason() == Reason.UNIT_MERGED
                && snapshot.units().stream()
                        .noneMatch(line -> line.unit().code().equals(cause.unit()));
    }

    private String value(Change change, Optional<Value> value) {
        if (value.isEmpty()) {
            return words.text("no-data");
        }
        Optional<BigDecimal> whole = value.get().denominator();
        boolean ratio = programme
                .indicator(change.indicator())
                .filter(indicator -> indicator.kind() == IndicatorKind.RATIO)
                .isPresent();
        return whole.filter(all -> ratio && all.signum() > 0)
                .map(all -> numbers.ratio(new Share(value.get().actual(), all)))
                .orElseGet(() -> numbers.count(value.get().actual())
                        + whole.map(all -> "/" + numbers.count(all)).orElse(""));
    }

    private String levels(Change change) {
        Optional<BigDecimal> before = change.before().flatMap(Value::level);
        Optional<BigDecimal> after = change.after().flatMap(Value::level);
        boolean same = before.isPresent() == after.isPresent()
                && before.map(level -> level.compareTo(after.orElseThrow()) == 0)
                        .orElse(true);
        return same || change.before().isEmpty() || change.after().isEmpty()
                ? ""
                : words.text("change.levels", level(change, before), level(change, after));
    }

    private String level(Change change, Optional<BigDecimal> level) {
        boolean percent = programme
                .indicator(change.indicator())
                .flatMap(indicator -> indicator.target(snapshot.period().end()))
                .filter(Target::percent)
                .isPresent();
        return level.map(number -> percent ? numbers.percent(number) : numbers.count(number))
                .orElse(words.text("change.no-level"));
    }

    private static BigDecimal step(Change change, Function<Value, BigDecimal> part) {
        return number(change.after(), part).subtract(number(change.before(), part));
    }

    private static BigDecimal number(Optional<Value> value, Function<Value, BigDecimal> part) {
        return value.map(part).orElse(BigDecimal.ZERO);
    }
}
