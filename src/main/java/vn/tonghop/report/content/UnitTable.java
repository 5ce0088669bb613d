package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.report.content.land.UnitParts;
import vn.tonghop.report.content.quality.EarlierGaps;
import vn.tonghop.report.definition.UnitColumn;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;

/** Writes the table of units and the list of units that are not counted. */
public final class UnitTable {

    private static final String STALE_MARK = "† ";
    private static final int NAMES_SHOWN = 60;

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;

    public UnitTable(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
    }

    List<ReportContent.UnitRow> rows() {
        List<ReportContent.UnitRow> rows = new ArrayList<>();
        units().forEach(unit -> rows.add(row(unit)));
        rows.add(total());
        return rows;
    }

    ReportContent.UnitLabels labels() {
        List<String> labels = filled(setting.report().unitColumns().stream()
                .map(column -> column.label().in(words.language()))
                .toList());
        UnitNouns nouns = setting.nouns();
        return new ReportContent.UnitLabels(
                setting.land().heading(words.text("heading.units", nouns.listed())),
                nouns.capital(),
                labels.get(0),
                labels.get(1),
                labels.get(2),
                labels.get(3),
                labels.get(4),
                labels.get(5));
    }

    /** A report may show fewer figures of each unit than its table has room for. */
    private static List<String> filled(List<String> columns) {
        return Stream.concat(columns.stream(), Stream.generate(() -> ""))
                .limit(UnitColumn.MOST)
                .toList();
    }

    /** Units with the same state, reason and no file share one line. */
    List<ReportContent.NotCounted> notCounted() {
        Map<String, List<UnitLine>> groups = setting.notCounted().stream()
                .sorted(Comparator.comparing(UnitLine::state)
                        .thenComparing(line -> line.unit().code()))
                .collect(Collectors.groupingBy(UnitTable::group, LinkedHashMap::new, Collectors.toList()));
        List<ReportContent.NotCounted> rows = new ArrayList<>();
        groups.values().forEach(group -> rows.add(notCounted(group)));
        new EarlierGaps(setting.snapshot(), words)
                .groups()
                .forEach((gap, units) -> rows.add(new ReportContent.NotCounted(
                        names(units), words.text("not-counted.gap-state"), IndicatorTable.NOTHING, gap)));
        return rows.isEmpty()
                ? List.of(new ReportContent.NotCounted(words.text("not-counted.none"), "", "", ""))
                : rows;
    }

    public String state(UnitLine line) {
        String state = stateWithTime(line);
        return line.queries() > 0 ? words.text("state.queries", state, line.queries()) : state;
    }

    /** Of what counts; where nothing does, the reason says it. */
    public String stateWithTime(UnitLine line) {
        return line.extended()
                .filter(day -> line.state().counts())
                .map(day -> words.text(
                        "state.extended", stateWord(line), setting.moments().day(day)))
                .orElseGet(() -> stateWord(line));
    }

    public String stateWord(UnitLine line) {
        return switch (line.state()) {
            case COUNTED -> words.text("state.counted");
            case COUNTED_LATE -> words.text("state.counted-late", line.daysLate());
            case HELD -> words.text("state.held");
            case REFUSED -> words.text("state.refused");
            case MISSING -> words.text("state.missing");
        };
    }

    /** The same behind a name: its words stay on one line. */
    String stateTogether(UnitLine line) {
        return stateWord(line).replace(' ', '\u00A0');
    }

    private ReportContent.NotCounted notCounted(List<UnitLine> group) {
        UnitLine first = group.get(0);
        return new ReportContent.NotCounted(
                names(group),
                state(first),
                first.receivedAt().map(setting.moments()::moment).orElse(IndicatorTable.NOTHING),
                reason(first));
    }

    private String names(List<UnitLine> group) {
        List<String> shown = Stream.concat(
                        whole(group, setting.listed(), setting.nouns().listed()),
                        whole(
                                group,
                                setting.offices(),
                                setting.nouns().offices(setting.offices().size())))
                .toList();
        String first = capital(shown.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", ")));
        return shown.size() > NAMES_SHOWN ? words.text("not-counted.more", first, shown.size() - NAMES_SHOWN) : first;
    }

    /** The units of one sort that are in the group, called together where none of several is outside it. */
    private Stream<String> whole(List<UnitLine> group, List<UnitLine> sort, String noun) {
        return sort.size() > 1 && group.containsAll(sort)
                ? Stream.of(words.text("not-counted.all", sort.size(), noun))
                : group.stream().filter(sort::contains).map(line -> line.unit().name());
    }

    private String capital(String names) {
        return names.isEmpty() ? names : names.substring(0, 1).toUpperCase(words.locale()) + names.substring(1);
    }

    public String reason(UnitLine line) {
        String reason = line.reason().isEmpty()
                ? words.text(
                        "not-counted.nothing",
                        setting.moments().moment(setting.snapshot().asOf()))
                : line.reason().in(words.language());
        return line.extended()
                .map(day -> words.text(
                        "not-counted.extended", reason, setting.moments().day(day)))
                .orElse(reason);
    }

    private static String group(UnitLine line) {
        return line.state() == UnitState.MISSING
                        && line.receivedAt().isEmpty()
                        && line.extended().isEmpty()
                ? "missing " + line.reason().vietnamese()
                : line.unit().code();
    }

    private List<UnitParts> units() {
        return setting.land().units(setting.listed());
    }

    private ReportContent.UnitRow row(UnitParts unit) {
        List<String> values = setting.report().unitColumns().stream()
                .map(column -> value(column, figure(unit, column).stream().toList()))
                .toList();
        return unit.line()
                .map(line -> row(line, values))
                .orElseGet(() -> row(
                        unit.unit().code(), unit.unit().name(), unit.remark(), new Look(true, false, false), values));
    }

    private ReportContent.UnitRow row(UnitLine line, List<String> values) {
        boolean stale = !line.state().counts()
                && setting.report().unitColumns().stream()
                        .anyMatch(column -> line.figures().containsKey(column.indicator()));
        String state = (stale ? STALE_MARK : "") + state(line);
        return row(
                line.unit().code(),
                line.unit().name(),
                state,
                new Look(line.state().counts(), stale, false),
                values);
    }

    private ReportContent.UnitRow total() {
        List<String> values = setting.report().unitColumns().stream()
                .map(column -> isWithheld(column)
                        ? IndicatorTable.NOTHING
                        : value(
                                column,
                                units().stream()
                                        .flatMap(unit -> figure(unit, column).stream())
                                        .toList()))
                .toList();
        return row("", words.text("units.total", setting.nouns().listed()), "", new Look(true, false, true), values);
    }

    /** What is kept back of all together must not be read at the foot of the table either. */
    private boolean isWithheld(UnitColumn column) {
        return setting.snapshot().figures().stream()
                .filter(figure -> figure.indicator().equals(column.indicator()))
                .anyMatch(figure -> figure.coverage().withheld());
    }

    private record Look(boolean counted, boolean stale, boolean total) {}

    private static ReportContent.UnitRow row(String code, String name, String state, Look look, List<String> shown) {
        List<String> values = filled(shown);
        return new ReportContent.UnitRow(
                code,
                name,
                state,
                look.counted(),
                look.stale(),
                look.total(),
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5));
    }

    private static Optional<UnitFigure> figure(UnitParts unit, UnitColumn column) {
        return Optional.ofNullable(unit.figures().get(column.indicator()));
    }

    private String value(UnitColumn column, List<UnitFigure> figures) {
        if (figures.isEmpty()) {
            return IndicatorTable.NOTHING;
        }
        BigDecimal actual = sum(figures.stream().map(UnitFigure::actual));
        BigDecimal whole = sum(figures.stream().flatMap(figure -> figure.denominator().stream()));
        return switch (column.part()) {
            case ACTUAL -> numbers.count(actual);
            case DENOMINATOR -> numbers.count(whole);
            case PERCENT ->
                whole.signum() == 0 ? words.text("unit.not-applicable") : numbers.percent(new Share(actual, whole), 1);
        };
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
