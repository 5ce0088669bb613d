package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.ExternalTool;
import vn.tonghop.finding.Finding;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

/** The main job on the sample month, its figures held against a second path straight through the workbooks. */
class CityMonthTest {

    private static final Predicate<String> WARDS = unit -> Character.isDigit(unit.charAt(0));
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-06-17T08:00:00+07:00");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    /** Cases of the police, and places. */
    private static final Set<String> RESTRICTED = Set.of("HN26-09a");

    private static RunOutcome outcome;
    private static Workbooks workbooks;

    @BeforeAll
    static void runTheMonth() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        List<Path> inboxes = SampleMonth.inboxes(folder.resolve("inbox"));
        outcome = new PeriodRun(DATABASE.dataSource(), SampleMonth.unwatched())
                .run(SampleMonth.request(inboxes, folder.resolve("reports")));
        workbooks = new Workbooks();
        for (Path inbox : inboxes) {
            workbooks.add(inbox, AS_OF, SampleMonth.refusedFiles());
        }
    }

    @Test
    void everyCityFigureIsWhatTheWorkbooksAddUpTo() throws IOException {
        Map<String, String> recomputed = recomputed(workbooks);

        Map<String, String> rolledUp = outcome.snapshot().figures().stream()
                .collect(Collectors.toMap(Figure::indicator, CityMonthTest::fraction, (one, two) -> one, TreeMap::new));

        assertThat(rolledUp).isEqualTo(recomputed);
    }

    @Test
    void everyFigureOfTheMonthItselfIsWhatItsWorkbooksAddUpTo() throws IOException {
        Map<String, String> recomputed = recomputed(workbooks.only("2026-06"));

        assertThat(outcome.snapshot().figures())
                .filteredOn(figure -> figure.inPeriod().isPresent())
                .hasSize(16)
                .allSatisfy(figure -> assertThat(figure.inPeriod().orElseThrow())
                        .as(figure.indicator())
                        .isEqualByComparingTo(recomputed.get(figure.indicator()).split("/")[0]));
    }

    @Test
    void theReportPrintsTheRecomputedFiguresAndItsTextComesBack() throws Exception {
        String text = pdfText("day-du");
        String ofSpecialists = pdfText("so-lieu-chuyen-mon");

        assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(recomputed(workbooks)).allSatisfy((indicator, figure) -> {
            assertThat(rows(ofSpecialists, indicator)).as(indicator).anyMatch(row -> row.contains(printed(figure)));
            assertThat(rows(text, indicator))
                    .as(indicator)
                    .anyMatch(row -> row.contains(RESTRICTED.contains(indicator) ? "hạn chế" : printed(figure)));
        });
        assertThat(text)
                .contains("Số liệu của 116/126 xã, phường và 6/6 cơ quan")
                .doesNotContain("null");
    }

    @Test
    void everyFontOfTheReportIsEmbeddedAndSubset() throws Exception {
        List<String> fonts = lines("pdffonts", outcome.reports().get(0).pdf().toString());

        assertThat(fonts.subList(2, fonts.size()))
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).matches(".*LiberationSerif.* yes +yes +yes +\\d+ +\\d+ *"));
    }

    @Test
    void exactlyTheUnitsThatTheNotesNameAreNotCounted() throws IOException {
        Map<String, UnitState> states = outcome.snapshot().units().stream()
                .filter(line -> line.state() != UnitState.COUNTED)
                .collect(
                        Collectors.toMap(line -> line.unit().code(), UnitLine::state, (one, two) -> one, TreeMap::new));

        assertThat(states).isEqualTo(expectedStates());
    }

    @Test
    void everyPlantedFaultIsFoundInItsFile() throws IOException {
        Map<String, String> found = outcome.refusals().stream()
                .collect(Collectors.toMap(
                        finding -> finding.place().file(), Finding::rule, (one, two) -> one, TreeMap::new));
        Map<String, String> planted = new TreeMap<>();
        for (String[] row : expected()) {
            if (row[2].equals("refused") || row[2].equals("unreadable")) {
                planted.put(row[1], row[3]);
            }
        }

        assertThat(found).isEqualTo(planted);
    }

    @Test
    void theSameFileTwiceIsSaidOnceAndTheLateOneWaits() {
        assertThat(outcome.copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.place().file()).contains(" (1)"));
        assertThat(outcome.after()).isEqualTo(1);
    }

    @Test
    void coverageNamesEveryUnitThatIsNotInTheMonth() {
        Set<String> sent = workbooks.units("2026-06");

        Figure people = figure("HN26-03a");

        assertThat(people.coverage().due()).isEqualTo(126);
        assertThat(people.coverage().current())
                .isEqualTo((int) sent.stream().filter(WARDS).count());
        assertThat(people.coverage().stale()).doesNotContainAnyElementsOf(sent);
    }

    @Test
    void theCellsThatAFigureIsTracedToAddUpToItUnitByUnit() {
        new TracedSums(DATABASE.dataSource(), SampleMonth.HANOI, outcome.snapshot()).assertThatTheyAddUp();
    }

    private static Map<String, String> recomputed(Workbooks workbooks) throws IOException {
        Set<String> kept = codes("ho-tro-42");
        Set<String> fresh = codes("ho-tro-6");
        Predicate<String> supported = unit -> kept.contains(unit) || fresh.contains(unit);
        Predicate<String> withHealth = unit -> WARDS.test(unit) || unit.equals("SYT");
        Map<String, String> figures = new TreeMap<>();
        figures.put("HN26-01", workbooks.yes(WARDS, "TUYEN_TRUYEN", false) + "/126");
        figures.put("HN26-02b", "" + workbooks.flow("SYT"::equals, "M_SL", "TH"));
        figures.put("HN26-03a", "" + workbooks.flow(WARDS, "T_NGUOI", "ND"));
        long told = workbooks.flow(withHealth, "T_NGUOI", "CHU", "NLD")
                + workbooks.flow(withHealth, "K_TTCHU")
                + workbooks.flow(withHealth, "K_TTLD");
        figures.put("HN26-03b", "" + told);
        figures.put("HN26-03c", "" + workbooks.flow("LDLD"::equals, "T_NGUOI", "CN"));
        Predicate<String> schools = unit -> unit.equals("SGDDT") || unit.equals("THANHDOAN");
        figures.put("HN26-03d", "" + workbooks.flow(schools, "T_NGUOI", "THPT", "DHCD", "GDNN"));
        figures.put("HN26-04", "" + workbooks.flow(withHealth, "L_NGUOI"));
        figures.put("HN26-05", workbooks.yes(WARDS, "MO_HINH", false) + "/126");
        figures.put("HN26-06", workbooks.yes(WARDS, "LONG_GHEP", true) + "/126");
        figures.put("HN26-07", workbooks.yes(WARDS, "KHONG_TNMD", false) + "/126");
        long inTime = workbooks.flow(WARDS, "G_DH") + workbooks.flow(WARDS, "G_CH");
        long handled = workbooks.flow(WARDS, "G_XL") + workbooks.flow(WARDS, "G_CH") + workbooks.stock(WARDS, "G_QH");
        figures.put("HN26-08", inTime + "/" + handled);
        figures.put("HN26-09a", "" + workbooks.flow("CATP"::equals, "X_VU_HS"));
        figures.put("HN26-09b", "" + workbooks.flow("TAND"::equals, "X_VU_XX"));
        figures.put("HN26-10a", "" + workbooks.flow("SYT"::equals, "K_MOI_ANTT", "DOI178_TP"));
        long inspected = workbooks.flow(WARDS, "K_MOI", "DOI178_XA");
        figures.put("HN26-10c", inspected + "/" + workbooks.stock(WARDS, "F_CUOI"));
        figures.put("HN26-10e", "" + inspected);
        figures.put("HN26-10d", workbooks.flow(WARDS, "K_PT_TAI", "DOI178_XA") + "/" + workbooks.stock(WARDS, "F_PT"));
        guided(workbooks, figures);
        figures.put("HN26-02a", workbooks.quartersWith("SYT", "M_SL", "BAO", "MXH") / 2 + "/1");
        figures.put("HN26-11a", workbooks.yes(kept::contains, "HO_TRO", false) + "/42");
        figures.put("HN26-11b", workbooks.yes(fresh::contains, "HO_TRO", false) + "/6");
        figures.put("HN26-12a", "" + workbooks.flow(supported, "S_LUOT"));
        figures.put("HN26-12b", workbooks.flow(supported, "S_SD") + "/" + workbooks.flow(supported, "S_DK"));
        return figures;
    }

    /** The city's team: by mid-June, when 182 of 365 days are over, it keeps pace with eight of fifteen wards. */
    private static void guided(Workbooks workbooks, Map<String, String> figures) {
        long wards = workbooks.flow("SYT"::equals, "K_HD");
        long checked = workbooks.says("SYT", "K_PHUC_TRA", "Có");
        long kept = (wards * 365 >= 15 * 182 ? 1 : 0) + checked;
        figures.put("HN26-10b1", "" + wards);
        figures.put("HN26-10b2", checked + "/1");
        figures.put("HN26-10b", kept + "/2");
    }

    private static long toldByWards() {
        return workbooks.flow(WARDS, "T_NGUOI", "CHU", "NLD")
                + workbooks.flow(WARDS, "K_TTCHU")
                + workbooks.flow(WARDS, "K_TTLD");
    }

    private static String pdfText(String report) throws Exception {
        Path pdf = outcome.reports().stream()
                .map(ReportPaths::pdf)
                .filter(path -> path.getFileName().toString().startsWith(report))
                .findFirst()
                .orElseThrow();
        return String.join("\n", lines("pdftotext", "-layout", pdf.toString(), "-"));
    }

    private static List<String> lines(String tool, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(ExternalTool.find(tool, "poppler-utils").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines().toList();
    }

    /** The lines from the code to the next one, in each table. */
    private static List<String> rows(String text, String indicator) {
        return Arrays.stream(text.split("\n(?=HN26-)"))
                .filter(row -> row.startsWith(indicator + " ") || row.startsWith(indicator + "\n"))
                .toList();
    }

    /** As the Vietnamese write numbers: 1.692/4.904. */
    private static String printed(String figure) {
        return Arrays.stream(figure.split("/"))
                .map(number -> number.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "."))
                .collect(Collectors.joining("/"));
    }

    private static String fraction(Figure figure) {
        String actual = figure.actual().stripTrailingZeros().toPlainString();
        return figure.denominator()
                .map(whole -> actual + "/" + whole.stripTrailingZeros().toPlainString())
                .orElse(actual);
    }

    private static Figure figure(String indicator) {
        return outcome.snapshot().figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** The units of a group, straight from the plan's text. */
    private static Set<String> codes(String group) throws IOException {
        String plan = Files.readString(SampleMonth.JOBS.resolve("hanoi-2026/plan.yaml"));
        Matcher list = Pattern.compile("\\n  " + group + ":.*?units: \\[(.*?)]", Pattern.DOTALL)
                .matcher(plan);
        assertThat(list.find()).isTrue();
        return Pattern.compile("\\d{5}")
                .matcher(list.group(1))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, UnitState> expectedStates() throws IOException {
        Map<String, UnitState> states = new TreeMap<>();
        for (String[] row : expected()) {
            switch (row[2]) {
                case "missing", "after-as-of" -> states.put(row[0], UnitState.MISSING);
                case "refused", "unreadable" -> states.put(row[0], UnitState.REFUSED);
                case "counted-late" -> states.put(row[0], UnitState.COUNTED_LATE);
                default -> assertThat(row[2]).isIn("counted", "superseded", "repeated", "counted-with-query");
            }
        }
        return states;
    }

    private static List<String[]> expected() throws IOException {
        return Files.readAllLines(SampleMonth.SAMPLE.resolve("expected.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
