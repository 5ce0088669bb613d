package vn.tonghop.spreadsheet.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.submission.Identity;

/** Makes out from a workbook which form it is, from which unit and for which period. */
public final class IdentityReader {

    private final Programme programme;
    private final DueForms dueForms;

    public IdentityReader(Programme programme) {
        this.programme = programme;
        this.dueForms = new DueForms(programme);
    }

    public IdentityReading read(RawWorkbook workbook, String file) {
        List<IdentityCells> sheets = IdentityCells.in(workbook.sheets());
        if (sheets.isEmpty()) {
            return failed(unknown(Place.ofFile(file), "", "no-identity"));
        }
        if (sheets.size() > 1) {
            return failed(repeated(sheets, file));
        }
        IdentityCells cells = sheets.get(0);
        String id = cells.value(IdentityCells.FORM).map(RawCell::shown).orElse("");
        Optional<Form> form = Optional.ofNullable(programme.forms().get(id.toUpperCase(Locale.ROOT)));
        return form.map(known -> read(new Questions(cells, known, new CellReader(workbook.from1904()), file), known, workbook, file))
                .orElseGet(() -> failed(unknown(cells.place(IdentityCells.FORM).in(file), id, "not-known")));
    }

    private IdentityReading read(Questions questions, Form form, RawWorkbook workbook, String file) {
        Optional<Integer> version = questions.count(IdentityCells.VERSION);
        if (version.isPresent() && version.get() != form.version()) {
            questions.add(
                    FindingKind.FORM_VERSION_OUTDATED,
                    IdentityCells.VERSION,
                    "form", form.id(),
                    "found", version.get().toString(),
                    "expected", String.valueOf(form.version()));
            return new IdentityReading(Optional.empty(), questions.findings());
        }
        var dates = new PeriodQuestion(questions, new CellReader(workbook.from1904()), programme.year());
        Optional<Period> period = dates.period();
        Optional<OrgUnit> unit = period.flatMap(
                known -> new UnitQuestion(questions, programme.units()).unit(known.end()));
        Optional<Integer> sendNumber = questions.count(IdentityCells.SEND_NUMBER);
        Optional<LocalDate> dataTo = unit.flatMap(known -> dates.dataTo(period.get(), known));
        if (version.isEmpty() || sendNumber.isEmpty() || dataTo.isEmpty()) {
            return new IdentityReading(Optional.empty(), questions.findings());
        }
        return agreed(
                new Identity(form.id(), form.version(), unit.get(), period.get(), sendNumber.get(), dataTo.get()),
                questions.findings(),
                file);
    }

    private IdentityReading agreed(Identity identity, List<Finding> found, String file) {
        List<Finding> findings = new ArrayList<>(found);
        List<Finding> differences = AnnouncedName.of(file)
                .map(name -> name.against(identity, file))
                .orElse(List.of());
        findings.addAll(differences);
        boolean due = dueForms.isDue(identity.form(), identity.unit(), identity.period());
        if (!due) {
            findings.add(Finding.of(
                    FindingKind.FORM_NOT_DUE,
                    Place.ofFile(file),
                    "form", identity.form(),
                    "unit", identity.unit().name(),
                    "period", identity.period().code()));
        }
        boolean agrees = due && differences.isEmpty();
        return new IdentityReading(agrees ? Optional.of(identity) : Optional.empty(), findings);
    }

    private Finding unknown(Place place, String found, String problem) {
        String forms = String.join(", ", new TreeSet<>(programme.forms().keySet()));
        return Finding.of(
                FindingKind.FORM_UNKNOWN, place, "found", found, "expected", forms, "problem", problem);
    }

    private static Finding repeated(List<IdentityCells> sheets, String file) {
        String names = sheets.stream().map(cells -> cells.sheet().name()).collect(Collectors.joining(", "));
        String last = sheets.get(sheets.size() - 1).sheet().name();
        return Finding.of(
                FindingKind.SHEET_REPEATED, Place.ofSheet(file, last), "item", "00_ThongTin", "found", names);
    }

    private static IdentityReading failed(Finding finding) {
        return new IdentityReading(Optional.empty(), List.of(finding));
    }
}
