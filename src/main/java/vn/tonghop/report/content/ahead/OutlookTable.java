package vn.tonghop.report.content.ahead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.Forecast.Chance;

/** Writes the table that looks ahead to the end of the year and back to the year before. */
public final class OutlookTable {

    private static final String NOTHING = "–";
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final OutlookSource source;
    private final Catalogue words;
    private final Numbers numbers;

    public OutlookTable(OutlookSource source) {
        this.source = source;
        this.words = source.words();
        this.numbers = new Numbers(words);
    }

    /** None where nothing is known of the year before and too little of this one. */
    public List<OutlookRow> rows() {
        return source.lines().stream().map(this::row).toList();
    }

    /** By code of the indicator: beside the year before, and where this one may end if that is not where it should. */
    public Map<String, String> sentences() {
        return source.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.indicator().code(),
                        line -> compared(line)
                                + line.outlook()
                                        .forecast()
                                        .filter(Forecast::isDoubtful)
                                        .map(this::doubt)
                                        .orElse("")));
    }

    private String compared(OutlookSource.Line line) {
        String remark = remark(line);
        return line.outlook()
                .before()
                .flatMap(
                        before -> change(line, before).map(change -> words.text("result.before", then(before), change)))
                .map(sentence -> remark.isEmpty() ? sentence : sentence + " " + remark)
                .orElse("");
    }

    private String doubt(Forecast forecast) {
        return words.text(
                "result.doubt",
                numbers.count(forecast.low()),
                numbers.count(forecast.high()),
                words.text("chance." + id(forecast.chance())));
    }

    private OutlookRow row(OutlookSource.Line line) {
        Optional<Course> course = line.outlook().course();
        Optional<Forecast> forecast = line.outlook().forecast();
        Optional<Before> before = line.outlook().before();
        return new OutlookRow(
                line.indicator().code(),
                line.indicator().name(),
                remark(line),
                course.map(known -> pace(line, known)).orElse(NOTHING),
                before.map(this::before).orElse(NOTHING),
                before.flatMap(known -> change(line, known)).orElse(NOTHING),
                forecast.map(this::range).orElse(NOTHING),
                course.map(this::perMonth).orElse(NOTHING),
                forecast.map(known -> words.text("chance." + id(known.chance())))
                        .orElse(NOTHING),
                forecast.map(OutlookTable::tone).orElse("none"));
    }

    private String pace(OutlookSource.Line line, Course course) {
        String reached = course.level().signum() > 0 ? numbers.percent(ofPlan(line, course), DECIMALS) : NOTHING;
        return words.text("outlook.pace", reached, numbers.percent(new Share(course.due(), HUNDRED), DECIMALS));
    }

    /** As in the table of results: of a percentage by the exact fraction, not by the next whole number. */
    private Share ofPlan(OutlookSource.Line line, Course course) {
        BigDecimal actual = line.figure().actual();
        return line.indicator()
                .target(source.snapshot().period().end())
                .filter(Target::percent)
                .flatMap(target -> line.figure()
                        .denominator()
                        .map(whole -> new Share(actual.multiply(HUNDRED), whole.multiply(target.value()))))
                .orElseGet(() -> new Share(actual, course.level()));
    }

    private String before(Before before) {
        boolean marked = before.actual().isPresent() && !before.breaks().isEmpty();
        return marked ? then(before) + "\u00A0" + words.text("outlook.break") : then(before);
    }

    private String then(Before before) {
        return before.actual()
                .map(actual -> before.denominator()
                        .filter(whole -> whole.signum() > 0)
                        .map(whole -> numbers.ratio(new Share(actual, whole)))
                        .orElseGet(() -> numbers.count(actual)))
                .orElse(words.text("outlook.not-comparable"));
    }

    /** In percent of the year before; of shares, in points. Nothing of what nobody judges. */
    private Optional<String> change(OutlookSource.Line line, Before before) {
        if (line.indicator().isNeutral() || !line.figure().coverage().isGiven()) {
            return Optional.empty();
        }
        return line.isShare() ? points(line, before) : percent(line, before);
    }

    private Optional<String> percent(OutlookSource.Line line, Before before) {
        return before.actual()
                .filter(then -> then.signum() > 0)
                .map(then -> signed(
                        line.figure().actual().subtract(then).multiply(HUNDRED).divide(then, 1, RoundingMode.DOWN),
                        "%"));
    }

    /** Taken between the shares themselves: between two that were cut off first, a point would be up to a tenth wrong. */
    private Optional<String> points(OutlookSource.Line line, Before before) {
        Optional<Share> now =
                share(Optional.of(line.figure().actual()), line.figure().denominator());
        Optional<Share> then = share(before.actual(), before.denominator());
        return now.flatMap(here -> then.map(there -> signed(here.pointsAbove(there), words.text("outlook.points"))));
    }

    private static Optional<Share> share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return whole.filter(all -> all.signum() > 0).flatMap(all -> part.map(own -> new Share(own, all)));
    }

    private String signed(BigDecimal number, String unit) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "±";
        return sign + numbers.count(number.abs()) + "\u00A0" + unit;
    }

    private String range(Forecast forecast) {
        return words.text(
                "outlook.range",
                numbers.count(forecast.low()),
                numbers.count(forecast.high()),
                words.text("method.mark." + id(forecast.method())));
    }

    private String perMonth(Course course) {
        if (course.isReached()) {
            return words.text("outlook.reached");
        }
        return course.monthsLeft() == 0
                ? NOTHING
                : words.text("outlook.per-month", numbers.count(course.perMonth()), numbers.count(course.soFar()));
    }

    String remark(OutlookSource.Line line) {
        return line.outlook().before().stream().flatMap(this::remarks).collect(Collectors.joining(" "));
    }

    private Stream<String> remarks(Before before) {
        Stream<String> unknown = before.missing().isEmpty()
                ? Stream.empty()
                : Stream.of(words.text("outlook.unknown", String.join(", ", before.missing())));
        return Stream.concat(unknown, before.breaks().stream().map(each -> switch (each.kind()) {
            case MERGED -> words.text("break.merged", String.join(", ", before.earlier()));
            case DEFINITION -> words.text("break.definition", each.note());
            case BOUNDARIES -> words.text("break.boundaries");
        }));
    }

    private static String tone(Forecast forecast) {
        return forecast.isDoubtful() ? "bad" : forecast.chance() == Chance.NO_LEVEL ? "none" : "good";
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
