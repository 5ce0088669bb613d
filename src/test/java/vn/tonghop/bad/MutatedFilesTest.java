package vn.tonghop.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;

/** Whatever happens to a file on its way, it ends in values or in findings, soon, and no number comes out as another. */
class MutatedFilesTest {

    private static final long MOST_SECONDS = 5;
    private static final long MOST_BYTES = 512L << 20;
    private static final SubmissionReader READER =
            new SubmissionReader(ProgrammeFiles.read(java.nio.file.Path.of("jobs"), "hanoi-2026"));
    private static final List<String> GOOD_FILES = List.of(
            "good.xlsx",
            "saved-by-libreoffice.xlsx",
            "good.xlsx",
            "saved-by-libreoffice.xlsx",
            "saved-as-excel-97.xls",
            "tcvn3-font.xls",
            "utf-8-with-mark.csv",
            "comma.csv",
            "windows-1258.csv",
            "tcvn3.csv",
            "unicode-text.txt");

    /** The other program says a lot about damaged files on its way; held on to, for loggers are forgotten otherwise. */
    private static final Logger OTHER_PROGRAM = Logger.getLogger("org.apache.poi");

    private final Map<String, Integer> verdicts = new TreeMap<>();

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsOrRefusesTwoThousandDamagedFiles() {
        damage(System.nanoTime(), 2_000);
    }

    @Test
    @Tag("soak")
    void readsOrRefusesTwentyThousandDamagedFiles() {
        damage(System.nanoTime(), 20_000);
    }

    /** Every place of the headings, which say whose the figures are, and every seventeenth of the rest. */
    @ParameterizedTest
    @CsvSource({"utf-8-with-mark.csv, ';'", "comma.csv, ','", "pipe.csv, |", "tab.csv, '\t'"})
    void aSeparatorTooManyMovesNoFigure(String name, char separator) {
        byte[] good = bytes(name);
        IntPredicate headings = headings(good, separator);
        assertFiguresStay(name, separator, i -> headings.test(i) || i % 17 == 0);
    }

    @ParameterizedTest
    @CsvSource({"utf-8-with-mark.csv, ';'", "comma.csv, ','", "pipe.csv, |", "tab.csv, '\t'"})
    @Tag("soak")
    void aSeparatorTooManyAnywhereMovesNoFigure(String name, char separator) {
        assertFiguresStay(name, separator, i -> true);
    }

    private static void assertFiguresStay(String name, char separator, IntPredicate places) {
        byte[] good = bytes(name);
        Set<Map.Entry<String, BigDecimal>> figures =
                figures(read(name, good, name)).entrySet();
        Map<String, String> moved = new TreeMap<>();
        IntStream.range(0, good.length).filter(places).forEach(i -> {
            byte[] longer = Mutation.with(good, i, (byte) separator);
            String place = "before byte " + i;
            Reading reading = read(name, longer, name + ", a separator " + place);
            var read = figures(reading).entrySet();
            if (reading.verdict().counts() && !read.equals(figures)) {
                var differences = new HashSet<>(read);
                differences.removeAll(figures);
                figures.stream().filter(one -> !read.contains(one)).forEach(differences::add);
                moved.put(place, differences.toString());
            }
        });
        assertThat(moved).as(name).isEmpty();
    }

    /** The lines of column codes, each with the end of the line above it. */
    private static IntPredicate headings(byte[] file, char separator) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        var heading = Pattern.compile("(?m)^MA" + Pattern.quote(String.valueOf(separator)) + ".*$");
        List<MatchResult> found = heading.matcher(text).results().toList();
        assertThat(found).hasSizeGreaterThan(10);
        return i -> found.stream().anyMatch(one -> one.start() <= i && i <= one.end());
    }

    /** In the heading, too, where the codes are found by themselves once their row is not known for one. */
    @Test
    void refusesATableWhoseCodesAndWordsStandAboveDifferentColumns() {
        byte[] good = bytes("pipe.csv");
        String text = new String(good, StandardCharsets.UTF_8);
        byte[] shifted =
                text.replace("\nMA|NOI_DUNG|F_DAU", "\nM|A|NOI_DUNG|F_DAU").getBytes(StandardCharsets.UTF_8);

        assertThat(shifted).isNotEqualTo(good);
        assertThat(read("pipe.csv", shifted, "shifted").verdict().counts()).isFalse();
    }

    private static Map<String, BigDecimal> figures(Reading reading) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        observations(reading)
                .forEach(one -> one.value()
                        .number()
                        .ifPresent(number -> figures.put(one.element() + "/" + one.category(), number)));
        return figures;
    }

    private void damage(long seed, int cases) {
        System.out.println("MutatedFilesTest damages files by seed " + seed);
        OTHER_PROGRAM.setLevel(Level.OFF);
        Map<String, byte[]> files =
                GOOD_FILES.stream().distinct().collect(Collectors.toMap(name -> name, MutatedFilesTest::bytes));
        Map<String, List<Observation>> good = new TreeMap<>();
        files.forEach((name, bytes) -> good.put(name, observations(read(name, bytes, name))));
        for (int i = 0; i < cases; i++) {
            var random = new Random(seed + i);
            String name = GOOD_FILES.get(random.nextInt(GOOD_FILES.size()));
            byte[] damaged = damaged(name, files.get(name), random);
            String place = "%s, case %s of seed %s".formatted(name, i, seed);
            Reading reading = read(name, damaged, place);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            verdicts.merge(ending + " " + reading.verdict(), 1, Integer::sum);
            boolean untouched = observations(reading).equals(good.get(name));
            if (isWorkbook(name) && reading.verdict().counts() && !untouched) {
                assertThat(OtherReader.differences(damaged, observations(reading)))
                        .as(place)
                        .isEmpty();
            }
        }
        System.out.println("MutatedFilesTest: " + verdicts);
        for (String ending : List.of("xlsx", "xls", "csv", "txt")) {
            assertThat(verdicts).containsKeys(ending + " ACCEPTED", ending + " REFUSED", ending + " UNREADABLE");
        }
    }

    /** One time in three at random, else in a way that leaves more of the file whole. */
    private static byte[] damaged(String name, byte[] good, Random random) {
        var mutation = new Mutation(random);
        if (random.nextInt(3) == 0) {
            return mutation.ofBytes(good);
        }
        if (!isWorkbook(name)) {
            return mutation.ofText(good);
        }
        return name.endsWith(".xlsx") ? mutation.ofXml(good) : mutation.inPlace(good);
    }

    /** Whether damage can be told from typing: in a text file another digit is another number. */
    private static boolean isWorkbook(String name) {
        return name.endsWith(".xlsx") || name.endsWith(".xls");
    }

    private static Reading read(String name, byte[] bytes, String place) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        Reading reading;
        try {
            reading = READER.read(name, bytes);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(place, e);
        }
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                .as(place)
                .isLessThan(MOST_SECONDS);
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated)
                .as(place)
                .isLessThan(MOST_BYTES);
        assertThat(reading.content().isPresent() || !reading.findings().isEmpty())
                .as(place)
                .isTrue();
        return reading;
    }

    private static List<Observation> observations(Reading reading) {
        return reading.content().map(content -> content.observations()).orElse(List.of());
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Fixture.FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
