package vn.tonghop.spreadsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.form.Form;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.spreadsheet.parts.FixedZip;
import vn.tonghop.spreadsheet.twin.CsvTwin;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** What is written into a form is what is read from it, also after another program has opened and saved it. */
class FormRoundTripTest {

    /** One reporter and period of each form of each programme: the one whose form has most to fill in. */
    private record Sent(Programme programme, SubmissionReader reader, OrgUnit unit, Period period, Form form) {

        String name() {
            return form.id() + "_" + unit.code() + "_" + period.code();
        }

        byte[] written(RandomFilling filling) {
            var out = new ByteArrayOutputStream();
            FormWorkbook.of(form).write(filling.of(unit, period), out);
            return out.toByteArray();
        }

        @Override
        public String toString() {
            return programme.id() + " " + name();
        }
    }

    /** Semicolons, quotes, UTF-8, cells as they are shown, one file for each sheet. */
    private static final String ALL_SHEETS_AS_CSV =
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1";

    private static final List<Sent> ALL = all();

    @TempDir
    private Path folder;

    static List<Sent> all() {
        List<Sent> all = new ArrayList<>();
        for (String id : List.of("hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026")) {
            Programme programme = ProgrammeFiles.read(Path.of("jobs"), id);
            var reader = new SubmissionReader(programme);
            Map<String, Sent> largest = new TreeMap<>();
            for (PeriodKind kind : PeriodKind.values()) {
                Period last = new Period(kind, programme.year(), kind.perYear());
                for (Obligation obligation : programme.obligations()) {
                    if (obligation.frequency() == kind) {
                        programme.due(obligation, last).stream()
                                .map(unit -> new Sent(
                                        programme, reader, unit, last, programme.form(obligation.form(), unit, last)))
                                .forEach(sent -> largest.merge(sent.form().id(), sent, FormRoundTripTest::larger));
                    }
                }
            }
            all.addAll(largest.values());
        }
        return all;
    }

    private static Sent larger(Sent one, Sent other) {
        return size(other.form()) > size(one.form()) ? other : one;
    }

    private static int size(Form form) {
        return form.sheets().stream()
                .mapToInt(sheet -> SheetLayout.of(sheet).slots().size())
                .sum();
    }

    @Test
    void coversEveryFormOfEveryProgramme() throws IOException {
        Set<String> forms = new HashSet<>();
        ALL.forEach(sent -> forms.add(sent.form().id()));
        try (Stream<Path> files = Files.list(Path.of("jobs", "forms"))) {
            assertThat(forms)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackWhatWasWritten(Sent sent) {
        for (long seed = 1; seed <= 4; seed++) {
            byte[] written = sent.written(new RandomFilling(sent.form(), seed));
            check(sent, seed, "xlsx", written);
            check(sent, seed, "csv", CsvTwin.filled(written));
        }
    }

    @Test
    void readsBackWhatLibreOfficeSavedAsXlsx() throws IOException {
        afterLibreOffice("xlsx", 1);
    }

    @Test
    void readsBackWhatLibreOfficeSavedAsXls() throws IOException {
        afterLibreOffice("xls", 2);
    }

    @Test
    void readsBackTheCsvFilesThatLibreOfficeSaved() throws IOException {
        afterLibreOffice(ALL_SHEETS_AS_CSV, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", ALL_SHEETS_AS_CSV})
    @Tag("soak")
    void readsBackManyFormsThatLibreOfficeSaved(String format) throws IOException {
        for (long seed = 100; seed < 120; seed++) {
            afterLibreOffice(format, seed);
        }
    }

    private void afterLibreOffice(String format, long seed) throws IOException {
        Map<Sent, Path> sources = new HashMap<>();
        for (Sent sent : ALL) {
            Path source = Files.createDirectories(
                            folder.resolve(sent.programme().id()))
                    .resolve(sent.programme().id() + "_" + sent.name() + ".xlsx");
            Files.write(source, sent.written(new RandomFilling(sent.form(), seed)));
            sources.put(sent, source);
        }
        Path saved = new OtherPrograms(folder).savedByLibreOffice(format, sources.values());
        for (Map.Entry<Sent, Path> source : sources.entrySet()) {
            String base = source.getValue().getFileName().toString().replace(".xlsx", "");
            byte[] file = format.equals(ALL_SHEETS_AS_CSV)
                    ? zipped(saved, base)
                    : Files.readAllBytes(saved.resolve(base + "." + format));
            check(source.getKey(), seed, format, file);
        }
    }

    private static byte[] zipped(Path saved, String base) throws IOException {
        Map<String, byte[]> sheets = new TreeMap<>();
        try (Stream<Path> files = Files.list(saved)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(base + "-")) {
                    sheets.put(name, Files.readAllBytes(file));
                }
            }
        }
        var zip = new ByteArrayOutputStream();
        FixedZip.write(sheets, zip);
        return zip.toByteArray();
    }

    private static void check(Sent sent, long seed, String format, byte[] file) {
        String what = sent + " seed " + seed + " as " + format;
        Reading reading = sent.reader().read("bieu." + format.replaceAll("\\W.*", ""), file);
        assertThat(reading.findings())
                .as(what)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::toString)
                .isEmpty();
        var filled = new RandomFilling(sent.form(), seed);
        Map<FormCell, Value> read = new TreeMap<>(RandomFilling::byName);
        for (Observation seen : reading.content().orElseThrow().observations()) {
            var cell = new FormCell(seen.element(), seen.category());
            if (filled.hasFigures(cell)) {
                if (seen.value().state() != ValueState.NOT_REPORTED) {
                    read.put(cell, seen.value());
                }
            } else {
                assertThat(seen.value()).as(what + " " + cell).isIn(Value.ZERO, Value.NOT_APPLICABLE);
            }
        }
        assertThat(differences(read, filled.expected())).as(what).isEmpty();
    }

    private static List<String> differences(Map<FormCell, Value> read, Map<FormCell, Value> expected) {
        Set<FormCell> cells = new HashSet<>(read.keySet());
        cells.addAll(expected.keySet());
        return cells.stream()
                .filter(cell -> !Objects.equals(read.get(cell), expected.get(cell)))
                .map(cell -> cell + ": read " + read.get(cell) + ", written " + expected.get(cell))
                .toList();
    }
}
