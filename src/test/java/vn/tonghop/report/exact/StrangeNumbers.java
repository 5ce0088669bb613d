package vn.tonghop.report.exact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.period.Dates;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Citation;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.report.content.UnitNouns;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.snapshot.Snapshot;

/**
 * Looks in printed rows for numbers that neither the snapshot nor the plan nor the calendar explains. A row that names
 * indicators may hold what can be said of these; one that names a unit, of this; another one, counts and days.
 */
final class StrangeNumbers {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[Mm]ục|[Pp]hụ lục|[Tt]háng|[Qq]uý|năm|số|[Ss]ection|[Aa]nnex|[Qq]uarter|[Yy]ear) [\\dIVX]+(?:\\.\\d+)*|^\\d+\\. ");
    private static final Pattern CELL = Pattern.compile("\\b\\d\\d_\\w+(?:![A-Z]+\\d+)?");

    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private static final int LONG = 20;

    private final Catalogue catalogue;
    private final Dates dates;
    private final NumbersIn numbers;
    private final List<String> totals;
    private final String assumption;
    private final KnownNumbers known;
    private final Map<String, String> indicators = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, String> units = new TreeMap<>();
    private final List<String> words = new ArrayList<>();
    private final String plan;
    private final Set<String> days = new HashSet<>();

    StrangeNumbers(Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.dates = Dates.in(catalogue.language());
        this.numbers = new NumbersIn(catalogue.language());
        this.totals = List.of(catalogue.text("units.total", ""), catalogue.text("book.sum-of-rows"));
        this.assumption =
                catalogue.text("source.assumed", "").replace("(*) ", "").replace(".", "");
        this.known = new KnownNumbers(snapshot, programme);
        for (Indicator indicator : programme.indicators()) {
            indicators.put(indicator.code(), indicator.name());
            words.addAll(List.of(indicator.code(), indicator.name()));
            Citation plan = indicator.citation();
            words.addAll(List.of(plan.quote(), plan.section(), plan.lead()));
        }
        programme.register().hotspots().forEach(place -> {
            words.addAll(List.of(place.code(), place.name()));
            place.handedOver().ifPresent(year -> words.add(catalogue.text("places.handed-over", year)));
        });
        words.addAll(report.recipients());
        words.addAll(fragments());
        report.unitColumns().forEach(column -> words.add(column.label().in(catalogue.language())));
        var moments = new Moments(catalogue);
        for (PeriodKind kind : PeriodKind.values()) {
            Period.inYear(kind, snapshot.period().year()).forEach(period -> words.add(moments.period(period)));
        }
        words.addAll(List.of("<5", moments.toDate(snapshot.period())));
        this.plan = plain(programme);
        snapshot.units().forEach(line -> {
            units.put(line.unit().code(), line.unit().name());
            words.addAll(List.of(line.unit().name(), line.unit().code()));
        });
        words.addAll(List.of(snapshot.runId(), snapshot.changes().since(), snapshot.planHash(), snapshot.inputHash()));
        words.add(snapshot.planHash().substring(0, 12));
        words.add(snapshot.inputHash().substring(0, 12));
        words.addAll(List.of(programme.decision().split(" ngày ")));
        words.removeIf(String::isBlank);
        words.sort(Comparator.comparingInt(String::length).reversed());
        days(snapshot, programme);
    }

    /** What the reports always say and has figures in it, such as a legend. */
    private List<String> fragments() {
        var texts = catalogue.bundle();
        return texts.keySet().stream()
                .flatMap(key -> Stream.of(texts.getString(key).split("\\{[^}]*}")))
                .map(NumbersIn::oneLine)
                .filter(text -> text.length() > LONG && !numbers.of(text).isEmpty())
                .toList();
    }

    private void days(Snapshot snapshot, Programme programme) {
        var period = snapshot.period();
        Stream.of(period.start(), period.end(), period.reportYear().start()).forEach(this::add);
        add(snapshot.asOf());
        DAY.matcher(programme.decision())
                .results()
                .forEach(found -> add(LocalDate.of(
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(1)))));
        snapshot.units().forEach(line -> line.receivedAt().ifPresent(this::add));
        DueReport.of(programme, period)
                .forEach(due -> add(due.obligation().due().lastDayOnTime(due.period())));
    }

    private void add(LocalDate day) {
        days.add(dates.day(day));
    }

    private void add(Instant moment) {
        add(LocalDate.ofInstant(moment, DueRule.ZONE));
        days.add(dates.dayAndTime(moment));
    }

    /** All that may stand on the sheet of a unit. */
    Set<BigDecimal> onSheet(String unit) {
        Set<BigDecimal> allowed = new HashSet<>(known.together());
        allowed.addAll(known.ofUnit(unit));
        indicators.keySet().forEach(code -> {
            allowed.addAll(known.ofIndicator(code));
            allowed.addAll(known.handedDown(unit, code));
        });
        words.forEach(word -> allowed.addAll(numbers.of(word)));
        return allowed;
    }

    /** A text of the catalogue without its gaps. */
    static String ungapped(String key, Catalogue catalogue) {
        return catalogue.bundle().getString(key).replaceAll("\\{[^}]*}", " ");
    }

    /** Each with the row that it stands in. */
    List<String> in(Collection<String> rows) {
        return rows.stream().flatMap(row -> in(row).stream()).distinct().toList();
    }

    private List<String> in(String printed) {
        String row = NumbersIn.oneLine(printed);
        Set<BigDecimal> allowed = allowed(row);
        String bare = bare(row);
        List<String> strange = new ArrayList<>();
        numbers.of(bare).stream()
                .filter(number -> !allowed.contains(number))
                .forEach(number -> strange.add(number.toPlainString() + " in: " + row));
        numbers.days(bare).stream().filter(day -> !days.contains(day)).forEach(day -> strange.add(day + " in: " + row));
        return strange;
    }

    private Set<BigDecimal> allowed(String row) {
        List<String> told = named(indicators, row);
        List<String> places = named(units, row);
        Set<BigDecimal> allowed = new HashSet<>();
        told.forEach(code -> allowed.addAll(known.ofIndicator(code)));
        told.forEach(code -> places.forEach(unit -> {
            allowed.addAll(known.handedDown(unit, code));
            allowed.addAll(known.ofUnit(unit));
        }));
        if (told.isEmpty()) {
            places.forEach(unit -> allowed.addAll(known.ofUnit(unit)));
            allowed.addAll(known.together());
        }
        if (totals.stream().anyMatch(row::contains)) {
            allowed.addAll(known.sums(UnitNouns::isPlace));
            allowed.addAll(known.sums(line -> true));
        }
        return allowed;
    }

    private static List<String> named(Map<String, String> names, String row) {
        return names.entrySet().stream()
                .filter(each -> row.contains(each.getKey()) || row.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String bare(String row) {
        String bare = row;
        for (String word : words) {
            bare = bare.replace(word, " ");
        }
        int assumed = bare.indexOf(assumption);
        if (assumed >= 0) {
            bare = bare.substring(0, assumed)
                    + notInThePlan(row.substring(row.indexOf(assumption) + assumption.length()));
        }
        return NUMBERED.matcher(CELL.matcher(bare).replaceAll(" ")).replaceAll(" ");
    }

    private String notInThePlan(String notes) {
        return Stream.of(notes.split("; | ¦ "))
                .map(note -> note.replaceAll("\\.$", ""))
                .filter(note -> !plan.contains(note))
                .collect(Collectors.joining(" "));
    }

    private static String plain(Programme programme) {
        try (Stream<Path> files = Files.list(Path.of("jobs", programme.id()))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(StrangeNumbers::read)
                    .map(text -> text.replaceAll("[\\s\\u00a0]+", " "))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
