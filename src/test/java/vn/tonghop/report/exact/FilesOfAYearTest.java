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
 * Plays somebody who keeps the full report of every month of a year, as PDF, Word file and data book for the leaders of a
 * district, one of them corrected, and works out what stands behind the marks.
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
    private final Map<String, Long> soFar = new HashMap<>();
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
        }
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
                    .isGreaterThanOrEqualTo(2);
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
        long before = soFar.getOrDefault(code, 0L);
        String run = period.code() + "/" + revision;
        String last = period.code() + "/" + (revision - 1);
        long added = revision > 1
                ? truth.get(cell(last, code, "in")) + 2
                : random.nextInt(3) == 0 ? random.nextInt(SMALLEST_SHOWN) : random.nextInt(30);
        long actual = revision > 1 ? truth.get(cell(last, code, "all")) + 2 : before + added;
        put(run, code, added, actual);
        if (revision > 1) {
            corrected(cell(run, code, "all"), cell(last, code, "all"));
            corrected(cell(run, code, "in"), cell(last, code, "in"));
        }
        soFar.put(code, actual);
        return new Figure(
                code,
                Optional.of(BigDecimal.valueOf(added)),
                BigDecimal.valueOf(actual),
                Optional.empty(),
                figure.standing(),
                new Coverage(figure.coverage().due(), figure.coverage().due(), List.of(), List.of()));
    }

    private void put(String run, String code, long added, long actual) {
        String earlier = truth.keySet().stream()
                .filter(cell ->
                        cell.startsWith(code + " all ") && !cell.contains(" " + run.substring(0, run.length() - 1)))
                .reduce((one, other) -> other)
                .orElse("");
        truth.put(cell(run, code, "in"), added);
        truth.put(cell(run, code, "all"), actual);
        sums.add(new Sum(
                cell(run, code, "all"),
                earlier.isEmpty() ? List.of(cell(run, code, "in")) : List.of(earlier, cell(run, code, "in"))));
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
        truth.forEach((name, value) -> {
            Range behind = value > 0 && value < SMALLEST_SHOWN ? Range.SMALL : Range.HELD_BACK;
            cells.put(name, known(name).isPresent() ? Cell.known(name, value) : Cell.unseen(name, value, behind));
        });
        return new Exposure(cells, sums);
    }
}
