package vn.tonghop.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.spreadsheet.form.OpenXml;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Verdict;

/** Whatever is sent in, what is given back for it is a sound workbook that says the same and is judged the same. */
class MarkedFilesTest {

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isGivenBackOnlyIfItCouldBeRead(Fixture fixture) throws IOException {
        Reading reading = BadFiles.read(fixture.sentName(), fixture.bytes());

        assertThat(Answered.marked(fixture.sentName(), fixture.bytes()).isPresent())
                .isEqualTo(reading.verdict() != Verdict.UNREADABLE);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void hasNoPartThatIsNotValidUnlessItWasSoBefore(Fixture fixture) throws IOException {
        Optional<byte[]> marked = Answered.marked(fixture.sentName(), fixture.bytes());
        List<String> before = marked.isPresent() && isXlsx(fixture.bytes())
                ? Answered.withoutPlaces(OpenXml.faults(fixture.bytes()))
                : List.of();

        assertThat(marked.map(OpenXml::faults).map(Answered::withoutPlaces).orElse(List.of()))
                .isSubsetOf(before);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void holdsTheCellsAsTheyWere(Fixture fixture) throws IOException {
        Optional<byte[]> marked = Answered.marked(fixture.sentName(), fixture.bytes());
        if (marked.isPresent()) {
            assertThat(cells(marked.get())).isEqualTo(cells(fixture.bytes()));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isJudgedTheSameWhenItIsSentBack(Fixture fixture) throws IOException {
        Optional<byte[]> marked = Answered.marked(fixture.sentName(), fixture.bytes());
        if (marked.isPresent()) {
            Reading first = BadFiles.read(fixture.sentName(), fixture.bytes());
            Reading again = BadFiles.read(fixture.sentName().replaceFirst("\\.\\w+$", ".xlsx"), marked.get());

            assertThat(again.verdict())
                    .as(fixture.name() + " " + again.findings())
                    .isEqualTo(first.verdict());
            assertThat(keys(again)).isEqualTo(keys(first));
            assertThat(values(again)).isEqualTo(values(first));
        }
    }

    /** Notes may differ: macros are gone, and a text that was converted from an old font is Unicode now. */
    private static List<String> keys(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Finding::key)
                .toList();
    }

    private static List<Observation> values(Reading reading) {
        return reading.content().map(SubmissionContent::observations).orElse(List.of());
    }

    /** Every cell that was read, but those that Tonghop itself added. */
    private static List<String> cells(byte[] file) {
        var workbook = (RawWorkbook) Answered.CHECKING.open(file);
        return workbook.sheets().stream()
                .filter(sheet -> !sheet.name().equals(OwnSheets.RESULT))
                .flatMap(sheet -> sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> sheet.name() + "!" + cell.row() + "," + cell.column() + " " + shown(cell)))
                .toList();
    }

    private static String shown(RawCell cell) {
        return cell.kind() + " " + cell.text() + " " + (cell.kind() == CellKind.NUMBER ? cell.number() : "");
    }

    private static boolean isXlsx(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }
}
