package vn.tonghop.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.link.IndicatorLink;
import vn.tonghop.spreadsheet.csv.Vocabulary;
import vn.tonghop.spreadsheet.gate.FormTexts;
import vn.tonghop.spreadsheet.past.KnownPast;
import vn.tonghop.spreadsheet.past.PastTable;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xlsx.plain.KnownTexts;
import vn.tonghop.submission.past.PastReading;

/** Reads files with figures of earlier years, through the same gate as every other file. */
public final class PastFileReader {

    private final WorkbookFile files;
    private final SubmissionReader gate;
    private final KnownPast known;

    public PastFileReader(Programme programme, List<IndicatorLink> links) {
        this.files = new WorkbookFile(
                ReadingLimits.STANDARD,
                () -> Vocabulary.of(Set.copyOf(PastTable.COLUMNS), List.of("Báo cáo", "Kế hoạch", "Chỉ tiêu")),
                new KnownTexts(FormTexts.of(programme.forms().values())));
        this.gate = new SubmissionReader(programme);
        this.known = KnownPast.of(programme, links);
    }

    /** @param source of the lines that name none; may be empty */
    public PastReading read(String name, byte[] bytes, String source) {
        Opening opening = files.open(bytes);
        if (!(opening instanceof RawWorkbook workbook)) {
            Opening.Because because =
                    opening instanceof Opening.Because told ? told : new Opening.Because((Obstacle) opening, Map.of());
            return new PastReading(
                    List.of(), SubmissionReader.refused(because, name).findings());
        }
        Optional<Finding> persons = gate.persons(workbook, name);
        return persons.isPresent()
                ? new PastReading(List.of(), List.of(persons.get()))
                : PastTable.read(workbook, name, known, source);
    }
}
