package vn.tonghop.report.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.disclosure.suppression.Attacker;
import vn.tonghop.disclosure.suppression.Cell;
import vn.tonghop.disclosure.suppression.Exposure;
import vn.tonghop.disclosure.suppression.Range;
import vn.tonghop.disclosure.suppression.Sum;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.report.RenderedReport;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Told;

/**
 * Plays somebody who keeps the full report of every month, of every quarter and of the year, as PDF, Word file and data book
 * for the leaders of a district, one of them corrected, and works out what stands behind the marks: three numbers are left
 * for each. Where only two would be left because the marks tell too much, a mark is blurred, and three are.
 */
class FilesOfAYearTest {

    private static final String DISTRICT = "dong-da-2022";
    private static final List<String> ABOUT_PEOPLE = List.of("DD22-06", "DD22-12d", "DD22-14", "DD22-17d", "DD22-D17");
    private static final int BOOK_IN_PERIOD = 3;
    private static final int WORD_IN_PERIOD = 4;
    private static final int SMALLEST_SHOWN = 5;
    private static final String MARKED = "(<5|ẩn|[\\d.]+)";

    private final Map<String, Long> truth = new LinkedHashMap<>();
    private final Map<String, Set<String>> printed = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Cell> corrections = new HashMap<>();
    private final Random random = new Random(22);

    @TempDir
    Path folder;

    @Test
    void leaveSeveralNumbersBehindEveryMark() throws IOException {
        List<Told> told = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            tell(Period.month(2022, month), 1, told);
            if (month == 5) {
                tell(Period.month(2022, month), 2, told);
            }
            if (month % 3 == 0) {
                tell(Period.inYear(PeriodKind.QUARTER, 2022).get(month / 3 - 1), 1, told);
            }
        }
        tell(Period.inYear(PeriodKind.YEAR, 2022).get(0), 1, told);
        Exposure exposure = exposure();
        var attacker = new Attacker(exposure, Set.of());
        List<String> hidden =
                truth.keySet().stream().filter(cell -> known(cell).isEmpty()).toList();

        assertThat(hidden).hasSizeGreaterThan(20);
        assertThat(hidden).hasSizeLessThan(truth.size());
        hidden.forEach(cell -> attacker.feasible(cell, 3));
        for (String cell : hidden) {
            assertThat(attacker.feasible(cell, 3))
                    .as("%s is %d", cell, truth.get(cell))
                    .isEqualTo(3);
        }
        assertThat(truth.entrySet())
                .filteredOn(cell -> cell.getValue() > 0 && cell.getValue() < SMALLEST_SHOWN)
                .allMatch(cell -> known(cell.getKey()).isEmpty());
    }

    /** Prints the report of a period as all readers get it, and notes what they read in each file. */
    private void tell(Period period, int revision, List<Told> told) throws IOException {
        var sample = new SamplePeriod(DISTRICT, period.code(), SamplePeriod.Kind.NORMAL);
        Snapshot made = sample.snapshot();
        List<Figure> figures = made.figures().stream()
                .map(figure -> ABOUT_PEOPLE.contains(figure.indicator()) ? people(figure, period, revision) : figure)
                .toList();
        Snapshot snapshot = new Snapshot(
                        made.programme(),
                        period,
                        made.asOf(),
                        revision,
                        made.planHash(),
                        made.inputHash(),
                        figures,
                        made.units(),
                        made.attention())
                .after(List.copyOf(told));
        for (ReportDefinition report : ReportFile.read(Path.of("jobs"), sample.programme())) {
            if (report.id().equals("ket-qua-quan")) {
                read(
                        period.code() + "/" + revision,
                        new ReportRenderer(sample.programme(), report, "vi").render(snapshot, folder));
            }
        }
        figures.stream()
                .filter(figure -> ABOUT_PEOPLE.contains(figure.indicator()))
                .map(figure -> new Told(
                        period, revision, figure.indicator(), figure.inPeriod(), figure.actual(), Optional.empty()))
                .forEach(told::add);
    }

    private Figure people(Figure figure, Period period, int revision) {
        String code = figure.indicator();
        String run = period.code() + "/" + revision;
        if (period.kind() != PeriodKind.MONTH) {
            longer(code, period, run);
        } else if (revision > 1) {
            String last = period.code() + "/" + (revision - 1);
            put(run, code, truth.get(cell(last, code, "in")) + 2, truth.get(cell(last, code, "all")) + 2);
            corrected(cell(run, code, "all"), cell(last, code, "all"));
            corrected(cell(run, code, "in"), cell(last, code, "in"));
        } else {
            long added = random.nextInt(3) == 0 ? random.nextInt(SMALLEST_SHOWN) : random.nextInt(30);
            put(run, code, added, allBefore(code, period).map(truth::get).orElse(0L) + added);
        }
        allBefore(code, period)
                .ifPresentOrElse(
                        before -> sums.add(new Sum(cell(run, code, "all"), List.of(before, cell(run, code, "in")))),
                        () -> sums.add(new Sum(cell(run, code, "all"), List.of(cell(run, code, "in")))));
        return new Figure(
                code,
                Optional.of(BigDecimal.valueOf(truth.get(cell(run, code, "in")))),
                BigDecimal.valueOf(truth.get(cell(run, code, "all"))),
                Optional.empty(),
                figure.standing(),
                new Coverage(figure.coverage().due(), figure.coverage().due(), List.of(), List.of()));
    }

    /** A quarter, or the year, ends as its last month does. */
    private void longer(String code, Period period, String run) {
        String lastMonth = cell(Period.month(2022, period.lastMonth()).code() + "/1", code, "all");
        long all = truth.get(lastMonth);
        put(run, code, all - allBefore(code, period).map(truth::get).orElse(0L), all);
        sums.add(new Sum(cell(run, code, "all"), List.of(lastMonth)));
    }

    /** What the last report of the month before the period said since the year began. */
    private Optional<String> allBefore(String code, Period period) {
        int month = period.firstMonth() - 1;
        return truth.keySet().stream()
                .filter(cell -> month > 0
                        && cell.startsWith(
                                code + " all " + Period.month(2022, month).code() + "/"))
                .reduce((one, other) -> other);
    }

    private void put(String run, String code, long added, long actual) {
        truth.put(cell(run, code, "in"), added);
        truth.put(cell(run, code, "all"), actual);
    }

    private void corrected(String now, String before) {
        String by = "correction of " + now;
        corrections.put(by, Cell.unseen(by, truth.get(now) - truth.get(before), Range.CORRECTION));
        sums.add(new Sum(now, List.of(before, by)));
    }

    private static String cell(String run, String code, String what) {
        return code + " " + what + " " + run;
    }

    private void read(String run, RenderedReport rendered) throws IOException {
        for (Path file : rendered.companions()) {
            boolean word = file.toString().endsWith(".docx");
            for (String row : word ? FileTexts.rowsOfWord(file) : FileTexts.rowsOfBook(file, "vi")) {
                String[] cells = row.split(" ¦ ", -1);
                int first = word ? WORD_IN_PERIOD : BOOK_IN_PERIOD;
                if (cells.length > first + 1 && cells[first].matches(MARKED) && cells[first + 1].matches(MARKED)) {
                    note(run, cells[0].replace(" (*)", ""), cells[first], cells[first + 1]);
                }
                sentences(run, row);
            }
        }
        for (String page : FileTexts.pages(rendered.pdf())) {
            sentences(run, NumbersIn.oneLine(page));
        }
    }

    private void sentences(String run, String text) {
        for (String code : ABOUT_PEOPLE) {
            Matcher sentence = Pattern.compile("\\(" + code + "\\): " + MARKED + " (?:người|lượt), trong kỳ " + MARKED)
                    .matcher(text);
            while (sentence.find()) {
                note(run, code, sentence.group(2), sentence.group(1));
            }
        }
    }

    private void note(String run, String code, String added, String actual) {
        if (ABOUT_PEOPLE.contains(code) && truth.containsKey(cell(run, code, "in"))) {
            printed.computeIfAbsent(cell(run, code, "in"), cell -> new HashSet<>())
                    .add(added.replaceAll("\\.$", ""));
            printed.computeIfAbsent(cell(run, code, "all"), cell -> new HashSet<>())
                    .add(actual.replaceAll("\\.$", ""));
        }
    }

    /** What the files say, which is the same in all of them. */
    private Optional<Long> known(String cell) {
        assertThat(printed.get(cell)).as(cell).hasSize(1);
        String said = printed.get(cell).iterator().next().replace(".", "");
        if (!said.matches("\\d+")) {
            return Optional.empty();
        }
        assertThat(Long.parseLong(said)).as(cell).isEqualTo(truth.get(cell));
        return Optional.of(Long.parseLong(said));
    }

    private Exposure exposure() {
        Map<String, Cell> cells = new LinkedHashMap<>(corrections);
        truth.forEach((name, value) -> cells.put(
                name, known(name).isPresent() ? Cell.known(name, value) : Cell.unseen(name, value, behind(name))));
        return new Exposure(cells, sums);
    }

    /** What the legend says of the mark. */
    private Range behind(String cell) {
        return printed.get(cell).contains("<5") ? Range.SMALL : Range.BLURRED;
    }
}
