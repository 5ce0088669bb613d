package vn.tonghop.spreadsheet.identity;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.spreadsheet.identity.naming.AnnouncedName;
import vn.tonghop.spreadsheet.identity.naming.Titles;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;

/** Whether everything that names form, unit and period names the same: cells, hidden sheet, titles, the file's name. */
record Agreement(Identity identity, IdentityCells cells, HiddenIdentity hidden, String file) {

    List<Finding> differences(RawWorkbook workbook, DueForms due) {
        List<Finding> findings = new ArrayList<>();
        compareHidden(IdentityCells.FORM, "form", identity.form(), findings);
        compareHidden(IdentityCells.UNIT, "unit", identity.unit().code(), findings);
        compareHidden(IdentityCells.PERIOD, "period", identity.period().code(), findings);
        if (findings.isEmpty()) {
            findings.addAll(new Titles(identity, due.units(identity.form(), identity.period()), file)
                    .differences(OwnSheets.without(workbook.sheets())));
        }
        findings.addAll(new AnnouncedName(file, identity).differences());
        return findings;
    }

    /** Of a cell and the hidden sheet that differ, one was changed by hand or belongs to another form. */
    private void compareHidden(String code, String what, String said, List<Finding> findings) {
        hidden.value(code)
                .map(value -> value.shown())
                .filter(other -> !other.equalsIgnoreCase(said))
                .ifPresent(other -> findings.add(Finding.of(
                        FindingKind.IDENTITY_CONFLICT,
                        place(code).in(file),
                        "what",
                        what,
                        "found",
                        said,
                        "expected",
                        other)));
    }

    private CellAddress place(String code) {
        return cells.place(code);
    }
}
