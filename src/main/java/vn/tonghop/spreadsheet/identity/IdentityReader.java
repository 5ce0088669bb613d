package vn.tonghop.spreadsheet.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/**
 * Makes out from a workbook which form it is, from which unit and for which period. A form that is not the one in force
 * is the only thing that is said of it.
 */
public final class IdentityReader {

    private final Programme programme;
    private final PersonNames names;
    private final FormQuestion forms;
    private final DueForms dueForms;

    /**
     * @param names tells names of persons in the reason that somebody gives
     * @param elsewhere the programmes that have a form which this one has not
     */
    public IdentityReader(Programme programme, PersonNames names, FormsElsewhere elsewhere) {
        this.programme = programme;
        this.names = names;
        this.forms = new FormQuestion(programme, elsewhere);
        this.dueForms = new DueForms(programme);
    }

    public IdentityReading read(RawWorkbook workbook, String file) {
        FormQuestion.Answer answer = forms.ask(workbook, file);
        if (answer.form().isEmpty()) {
            return new IdentityReading(Optional.empty(), answer.findings());
        }
        IdentityCells cells = answer.cells().orElseThrow();
        Form form = answer.form().get();
        var questions = new Questions(cells, answer.hidden(), form, new CellReader(workbook.from1904()), file);
        questions.required(IdentityCells.FORM);
        return identity(questions, form, answer.hidden())
                .map(said -> agreed(new Agreement(said, cells, answer.hidden(), file), questions.findings(), workbook))
                .orElseGet(() -> new IdentityReading(Optional.empty(), questions.findings()));
    }

    private Optional<Identity> identity(Questions questions, Form form, HiddenIdentity hidden) {
        Optional<Integer> version = questions.count(IdentityCells.VERSION);
        if (isOutdated(questions, form, version, hidden)) {
            return Optional.empty();
        }
        var dates = new PeriodQuestion(questions, programme.year());
        Optional<Period> period = dates.period();
        Optional<OrgUnit> unit = period.flatMap(known ->
                new UnitQuestion(questions, programme.units(), dueForms.units(form.id(), known), known).unit());
        Optional<LocalDate> dataTo = unit.flatMap(known -> dates.dataTo(period.get(), known));
        var sending = new SendingQuestion(questions);
        Optional<Integer> sendNumber = sending.number();
        Optional<SubmissionType> type = sending.type();
        String reason = type.map(known -> sending.reason(known, names)).orElse("");
        boolean whole = version.isPresent() && sendNumber.isPresent() && type.isPresent() && dataTo.isPresent();
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
                        Set.of(),
                        sending.document(names)))
                : Optional.empty();
    }

    /** A version that was only written over is as outdated as before: the form still says what it was handed out as. */
    private static boolean isOutdated(
            Questions questions, Form form, Optional<Integer> version, HiddenIdentity hidden) {
        String inForce = String.valueOf(form.version());
        Optional<String> other = Stream.of(
                        version.map(String::valueOf),
                        hidden.value(IdentityCells.VERSION).map(RawCell::shown))
                .flatMap(Optional::stream)
                .filter(said -> !said.equals(inForce))
                .findFirst();
        other.ifPresent(found -> questions.onlySay(
                FindingKind.FORM_VERSION_OUTDATED,
                IdentityCells.VERSION,
                "form",
                form.id(),
                "found",
                found,
                "expected",
                inForce));
        return other.isPresent();
    }

    private IdentityReading agreed(Agreement agreement, List<Finding> found, RawWorkbook workbook) {
        List<Finding> findings = new ArrayList<>(found);
        List<Finding> differences = agreement.differences(workbook, dueForms);
        findings.addAll(differences);
        Identity identity = agreement.identity();
        boolean due = dueForms.isDue(identity.form(), identity.unit(), identity.period());
        if (!due) {
            findings.add(Finding.of(
                    FindingKind.FORM_NOT_DUE,
                    Place.ofFile(agreement.file()),
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
}
