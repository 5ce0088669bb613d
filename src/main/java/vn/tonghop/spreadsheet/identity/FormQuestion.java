package vn.tonghop.spreadsheet.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawWorkbook;

/** Which form of the programme a workbook is: asked before anything else. */
final class FormQuestion {

    private static final Pattern LOOSE_DASH = Pattern.compile("\\s*[-\\u2010-\\u2015_]\\s*");

    /** The form and the sheet that says so; without a form, what there is to say of it. */
    record Answer(Optional<Form> form, Optional<IdentityCells> cells, HiddenIdentity hidden, List<Finding> findings) {}

    private final Programme programme;
    private final FormsElsewhere elsewhere;

    FormQuestion(Programme programme, FormsElsewhere elsewhere) {
        this.programme = programme;
        this.elsewhere = elsewhere;
    }

    Answer ask(RawWorkbook workbook, String file) {
        HiddenIdentity hidden = HiddenIdentity.in(workbook);
        List<IdentityCells> sheets = IdentityCells.in(OwnSheets.without(workbook.sheets()));
        if (sheets.size() > 1) {
            return none(hidden, repeated(sheets, file));
        }
        if (sheets.isEmpty()) {
            boolean known = hidden.value(IdentityCells.FORM).isPresent();
            return none(hidden, unknown(Place.ofFile(file), hidden, "", known ? "no-sheet" : "no-identity"));
        }
        IdentityCells cells = sheets.get(0);
        String said = cells.value(IdentityCells.FORM)
                .or(() -> hidden.value(IdentityCells.FORM))
                .map(RawCell::shown)
                .orElse("");
        Form form = programme.forms().get(id(said));
        return form == null
                ? none(hidden, unknown(cells.place(IdentityCells.FORM).in(file), hidden, said, problem(said)))
                : new Answer(Optional.of(form), Optional.of(cells), hidden, List.of());
    }

    private String problem(String said) {
        if (said.isEmpty()) {
            return "blank";
        }
        return elsewhere.programmes(id(said)).isEmpty() ? "not-known" : "other-programme";
    }

    private Finding unknown(Place place, HiddenIdentity hidden, String found, String problem) {
        return Finding.of(
                FindingKind.FORM_UNKNOWN,
                place,
                "found",
                found,
                "expected",
                String.join(", ", new TreeSet<>(programme.forms().keySet())),
                "problem",
                problem,
                "programme",
                programme.id(),
                "others",
                problem.equals("other-programme") ? String.join(", ", elsewhere.programmes(id(found))) : "",
                "form",
                hidden.shown(IdentityCells.FORM),
                "unit",
                hidden.shown(IdentityCells.UNIT),
                "period",
                hidden.shown(IdentityCells.PERIOD));
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

    private static Answer none(HiddenIdentity hidden, Finding finding) {
        return new Answer(Optional.empty(), Optional.empty(), hidden, List.of(finding));
    }

    private static String id(String said) {
        return LOOSE_DASH.matcher(said.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
    }
}
