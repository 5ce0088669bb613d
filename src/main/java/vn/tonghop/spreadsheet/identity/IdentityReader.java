package vn.tonghop.spreadsheet.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.spreadsheet.gate.PersonNames;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.SubmissionType;

/** Makes out from a workbook which form it is, from which unit and for which period. */
public final class IdentityReader {

    private final Programme programme;
    private final PersonNames names;
    private final DueForms dueForms;

    /** @param names tells names of persons in the reason that somebody gives */
    public IdentityReader(Programme programme, PersonNames names) {
        this.programme = programme;
        this.names = names;
        this.dueForms = new DueForms(programme);
    }

    public IdentityReading read(RawWorkbook workbook, String file) {
        List<IdentityCells> sheets = IdentityCells.in(workbook.sheets());
        if (sheets.size() != 1) {
            return failed(sheets.isEmpty() ? unknown(Place.ofFile(file), "", "no-identity") : repeated(sheets, file));
        }
        IdentityCells cells = sheets.get(0);
        String id = cells.value(IdentityCells.FORM).map(RawCell::shown).orElse("");
        Form form = programme.forms().get(id.toUpperCase(Locale.ROOT));
        if (form == null) {
            return failed(unknown(cells.place(IdentityCells.FORM).in(file), id, "not-known"));
        }
        var questions = new Questions(cells, form, new CellReader(workbook.from1904()), file);
        Optional<Identity> identity = identity(questions, form);
        return identity.map(said -> agreed(said, questions.findings(), file))
                .orElseGet(() -> new IdentityReading(Optional.empty(), questions.findings()));
    }

    private Optional<Identity> identity(Questions questions, Form form) {
        Optional<Integer> version = questions.count(IdentityCells.VERSION);
        if (version.isPresent() && version.get() != form.version()) {
            questions.add(
                    FindingKind.FORM_VERSION_OUTDATED,
                    IdentityCells.VERSION,
                    "form",
                    form.id(),
                    "found",
                    version.get().toString(),
                    "expected",
                    String.valueOf(form.version()));
            return Optional.empty();
        }
        var dates = new PeriodQuestion(questions, programme.year());
        Optional<Period> period = dates.period();
        Optional<OrgUnit> unit =
                period.flatMap(known -> new UnitQuestion(questions, programme.units()).unit(known.end()));
        var sending = new SendingQuestion(questions);
        Optional<Integer> sendNumber = sending.number();
        Optional<SubmissionType> type = sending.type();
        String reason = type.map(known -> sending.reason(known, names)).orElse("");
        Optional<LocalDate> dataTo = unit.flatMap(known -> dates.dataTo(period.get(), known));
        boolean whole = version.isPresent() && sendNumber.isPresent() && dataTo.isPresent() && type.isPresent();
        return whole
                ? Optional.of(new Identity(
                        form.id(),
                        form.version(),
                        unit.get(),
                        period.get(),
                        sendNumber.get(),
                        dataTo.get(),
                        type.get(),
                        reason,
                        Set.of()))
                : Optional.empty();
    }

    private IdentityReading agreed(Identity identity, List<Finding> found, String file) {
        List<Finding> differences = new AnnouncedName(file, identity).differences();
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(differences);
        boolean due = dueForms.isDue(identity.form(), identity.unit(), identity.period());
        if (!due) {
            findings.add(Finding.of(
                    FindingKind.FORM_NOT_DUE,
                    Place.ofFile(file),
                    "form",
                    identity.form(),
                    "unit",
                    identity.unit().name(),
                    "period",
                    identity.period().code()));
        }
        boolean agrees = due && differences.isEmpty();
        return new IdentityReading(agrees ? Optional.of(identity) : Optional.empty(), findings);
    }

    private Finding unknown(Place place, String found, String problem) {
        String forms = String.join(", ", new TreeSet<>(programme.forms().keySet()));
        return Finding.of(FindingKind.FORM_UNKNOWN, place, "found", found, "expected", forms, "problem", problem);
    }

    private static Finding repeated(List<IdentityCells> sheets, String file) {
        String names = sheets.stream().map(cells -> cells.sheet().name()).collect(Collectors.joining(", "));
        String last = sheets.get(sheets.size() - 1).sheet().name();
        return Finding.of(
                FindingKind.SHEET_REPEATED,
                Place.ofSheet(file, last),
                "item",
                sheets.get(0).sheet().name(),
                "found",
                names);
    }

    private static IdentityReading failed(Finding finding) {
        return new IdentityReading(Optional.empty(), List.of(finding));
    }
}
