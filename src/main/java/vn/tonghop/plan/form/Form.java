package vn.tonghop.plan.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;

/**
 * A versioned form: what one kind of reporter fills in. As it was read it lacks the rows that differ from one reporter
 * to the other; {@link #forReporter} adds them and takes out what that reporter is not asked.
 */
public record Form(String id, int version, String title, String reporter, List<FormSheet> sheets) {

    /**
     * What sets one reporter's form apart; equal for reporters and periods whose forms are the same.
     *
     * @param rows the additional rows of each table that has any, in the order of the tables
     */
    public record Edition(String form, boolean yearEnd, List<List<FormRow>> rows) {

        public Edition {
            rows = List.copyOf(rows);
        }

        /** By the codes of the rows: quicker than by all that is known of them. */
        @Override
        public int hashCode() {
            int hash = form.hashCode();
            for (List<FormRow> own : rows) {
                for (FormRow row : own) {
                    hash = 31 * hash + row.code().hashCode();
                }
            }
            return hash;
        }
    }

    public Form {
        sheets = List.copyOf(sheets);
    }

    /** Which edition a reporter fills in for a period; quick to make, so that what is made of the form can be kept by it. */
    public Edition edition(OrgUnits units, OrgUnit reporter, Period period) {
        LocalDate day = period.end();
        return new Edition(
                id,
                day.equals(period.reportYear().end()),
                rowLists().map(list -> list.rows(units, reporter, day)).toList());
    }

    /** This form, as it was read, in one of its editions; tables without rows and sheets without tables are left out. */
    public Form in(Edition edition) {
        Iterator<List<FormRow>> rows = edition.rows().iterator();
        List<FormSheet> own = sheets.stream()
                .map(sheet -> new FormSheet(
                        sheet.code(),
                        sheet.title(),
                        sheet.traits(),
                        sheet.tables().stream()
                                .map(table -> table.rowList().isPresent() ? table.with(rows.next()) : table)
                                .filter(table -> !table.rows().isEmpty())
                                .toList()))
                .filter(sheet -> !sheet.tables().isEmpty() && (edition.yearEnd() || !sheet.yearEnd()))
                .toList();
        return new Form(id, version, title, reporter, own);
    }

    /** This form, as it was read, as a reporter fills it in for a period. */
    public Form forReporter(OrgUnits units, OrgUnit reporter, Period period) {
        return in(edition(units, reporter, period));
    }

    /** The list of a kind that some table takes rows from. */
    public <L extends RowList> Optional<L> rowList(Class<L> kind) {
        return rowLists().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private Stream<RowList> rowLists() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream()).flatMap(table -> table.rowList().stream());
    }

    public List<FormSheet> figureSheets() {
        List<FormSheet> figures = new ArrayList<>(sheets);
        figures.removeIf(FormSheet::identity);
        return List.copyOf(figures);
    }

    public FormSheet identitySheet() {
        return sheets.stream().filter(FormSheet::identity).findFirst().orElseThrow();
    }

    public Optional<FormSheet> sheet(String code) {
        return sheets.stream().filter(sheet -> sheet.code().equals(code)).findFirst();
    }

    /** Every data element of the sheets of figures, by code. */
    public Map<String, DataElement> elements() {
        return elements(figureSheets());
    }

    /** The rows on which a data element is asked, by category and without totals; none when the form does not ask it. */
    public Map<String, FormRow> rows(String element) {
        Map<String, FormRow> rows = new LinkedHashMap<>();
        for (FormTable table : figureTables()) {
            table.rowsOf(element).forEach(row -> rows.put(table.category(row), row));
        }
        return rows;
    }

    /** The categories under which data elements stand side by side: on one row of a grid, or all of them in lists. */
    public List<String> categoriesOfAll(Collection<String> elements) {
        List<FormTable> tables = figureTables();
        if (areListed(elements, tables)) {
            return List.of("");
        }
        List<String> categories = new ArrayList<>();
        for (FormTable table : tables) {
            if (!table.isList() && table.hasAll(elements)) {
                table.rows().stream()
                        .filter(row -> !row.total())
                        .map(FormRow::code)
                        .forEach(categories::add);
            }
        }
        return categories;
    }

    /** Whether some reporter finds data elements side by side: on one row of a grid, or all of them in lists. */
    public boolean asksTogether(Collection<String> elements) {
        return !categoriesOfAll(elements).isEmpty()
                || figureTables().stream()
                        .filter(table -> table.rowList().isPresent())
                        .anyMatch(table -> table.columnCodes().containsAll(elements));
    }

    private List<FormTable> figureTables() {
        List<FormTable> tables = new ArrayList<>();
        for (FormSheet sheet : sheets) {
            if (!sheet.identity()) {
                tables.addAll(sheet.tables());
            }
        }
        return tables;
    }

    private static boolean areListed(Collection<String> elements, List<FormTable> tables) {
        for (String element : elements) {
            if (!isListed(element, tables)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListed(String element, List<FormTable> tables) {
        for (FormTable table : tables) {
            if (table.isList() && !table.rowsOf(element).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term is asked, of some reporter at least. */
    public boolean asks(Term term) {
        for (FormTable table : figureTables()) {
            for (FormRow row : table.rowsOf(term.element())) {
                if (term.covers(table.category(row))) {
                    return true;
                }
            }
        }
        return tablesWith(term.element())
                .flatMap(table -> table.rowList().stream())
                .anyMatch(list -> term.category().isEmpty() || list.mayHave(term.category()));
    }

    /** Whether a data element is asked of each unit on a row of its own, so that it counts for that unit. */
    public boolean isPerUnit(String element) {
        return tablesWith(element).anyMatch(FormTable::isPerUnit);
    }

    private Stream<FormTable> tablesWith(String element) {
        return figureTables().stream().filter(table -> table.has(element));
    }

    /** Whether a data element is asked on a sheet that counts people in a way that no unit is listed by. */
    public boolean isSensitive(String element) {
        return elements(figureSheets().stream().filter(FormSheet::sensitive).toList())
                .containsKey(element);
    }

    /** Whether a data element is asked on a sheet that only specialists read. */
    public boolean isRestricted(String element) {
        return elements(figureSheets().stream().filter(FormSheet::restricted).toList())
                .containsKey(element);
    }

    private static Map<String, DataElement> elements(List<FormSheet> sheets) {
        Map<String, DataElement> elements = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(table -> table.elements().stream())
                .forEach(element -> elements.put(element.code(), element));
        return elements;
    }
}
