package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.value.Spellings;
import vn.tonghop.submission.CellAddress;

/** Collects what is found on one sheet, with its place in the sender's file. */
public final class SheetFindings {

    private final String file;
    private final String sheet;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Term> unclear = new HashSet<>();
    private final Spellings spellings;

    /** @param ofTexts whether the file can only hold texts, so that a figure as text is nothing odd */
    public SheetFindings(String file, String sheet, boolean ofTexts) {
        this.spellings = new Spellings(ofTexts);
        this.file = file;
        this.sheet = sheet;
    }

    public CellAddress address(int row, int column) {
        return new CellAddress(sheet, row, column);
    }

    public CellAddress address(AskedCell asked) {
        return address(asked.sheetRow(), asked.column());
    }

    public Place place(AskedCell asked) {
        return place(address(asked));
    }

    public Place place(CellAddress address) {
        return address.in(file);
    }

    /** What was read in spite of the way it is written; the first of each way is told, with how many there are. */
    public Spellings spellings() {
        return spellings;
    }

    /** Remembers that a cell says something, but nobody knows what. */
    public void unclear(Term asked, Finding finding) {
        unclear.add(asked);
        findings.add(finding);
    }

    public Set<Term> unclear() {
        return Set.copyOf(unclear);
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void add(FindingKind kind, String... facts) {
        findings.add(Finding.of(kind, Place.ofSheet(file, sheet), facts));
    }

    public void add(FindingKind kind, RawCell cell, String... facts) {
        findings.add(Finding.of(kind, address(cell.row(), cell.column()).in(file), facts));
    }

    public void add(FindingKind kind, RawRow row, int column, String... facts) {
        findings.add(Finding.of(kind, address(row.index(), column).in(file), facts));
    }

    public List<Finding> list() {
        return Stream.concat(findings.stream(), spellings.findings()).toList();
    }
}
