package vn.tonghop.spreadsheet.table;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.submission.CellAddress;

/** Collects what is found on one sheet, with its place in the sender's file. */
final class SheetFindings {

    private final String file;
    private final String sheet;
    private final List<Finding> findings = new ArrayList<>();

    SheetFindings(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    CellAddress address(int row, int column) {
        return new CellAddress(sheet, row, column);
    }

    CellAddress address(AskedCell asked) {
        return address(asked.sheetRow(), asked.column());
    }

    Place place(AskedCell asked) {
        return place(address(asked));
    }

    Place place(CellAddress address) {
        return address.in(file);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(FindingKind kind, String... facts) {
        findings.add(Finding.of(kind, Place.ofSheet(file, sheet), facts));
    }

    void add(FindingKind kind, RawCell cell, String... facts) {
        findings.add(Finding.of(kind, address(cell.row(), cell.column()).in(file), facts));
    }

    void add(FindingKind kind, RawRow row, int column, String... facts) {
        findings.add(Finding.of(kind, address(row.index(), column).in(file), facts));
    }

    List<Finding> list() {
        return findings;
    }
}
