package vn.tonghop.report.content.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Count;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.report.book.BookContent.Text;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.part.Breakdown;

/**
 * Writes every row of the forms with its sum over all units, behind each block of rows their own sum, and beside it what
 * the report says of the same: a difference is shown. What one unit counts once in a year is never added up over
 * inspection teams: an establishment that two teams came to would count twice.
 */
public final class BreakdownSheet {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;
    private static final Cell EMPTY = new Text("");
    private static final Set<String> SEEN_TWICE = Set.of("cơ sở", "người");

    private final Snapshot snapshot;
    private final Programme programme;
    private final SmallCounts small;
    private final Catalogue words;
    private final Map<String, Figure> figures;

    /** @param small which counts its reader may not see */
    public BreakdownSheet(Snapshot snapshot, Programme programme, SmallCounts small, Catalogue words) {
        this.snapshot = snapshot;
        this.programme = programme;
        this.small = small;
        this.words = words;
        this.figures = snapshot.figures().stream().collect(Collectors.toMap(Figure::indicator, Function.identity()));
    }

    /** None where no form divides anything. */
    public Optional<Sheet> write() {
        List<Breakdown> shown = snapshot.breakdowns().stream()
                .filter(each -> !small.hidesOfUnits(each.element()))
                .filter(each -> formRow(each).isPresent())
                .sorted(Comparator.comparing(Breakdown::form)
                        .thenComparing(Breakdown::element)
                        .thenComparing(this::place))
                .toList();
        Map<List<String>, List<Breakdown>> blocks = new LinkedHashMap<>();
        shown.forEach(each -> blocks.computeIfAbsent(List.of(each.form(), each.element()), key -> new ArrayList<>())
                .add(each));
        List<List<Cell>> rows = new ArrayList<>();
        blocks.values().forEach(block -> addBlock(rows, block));
        addTogether(rows, shown);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(words.text("book.breakdown"), columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                column("book.form", CODE),
                column("book.element", CODE),
                column("book.element-name", NAME + NUMBER),
                column("column.unit", CODE),
                column("book.group", NAME),
                column("book.row", NAME),
                column("column.in-period", NUMBER),
                column("column.to-date", NUMBER),
                column("book.units-in", NUMBER),
                column("book.reported-figure", NUMBER),
                column("book.difference", NUMBER),
                column("book.remark", NAME));
    }

    private void addBlock(List<List<Cell>> rows, List<Breakdown> block) {
        Map<String, List<Breakdown>> groups = block.stream()
                .collect(Collectors.groupingBy(Breakdown::group, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(group -> {
            group.forEach(each -> rows.add(row(each)));
            if (hasTotal(group.get(0))) {
                rows.add(sum(group, group.get(0).group(), onOneForm(group.get(0))));
            }
        });
        boolean allAddUp = block.stream().allMatch(this::hasTotal);
        if (groups.size() > 1 && allAddUp) {
            rows.add(mayBeSeenTwice(element(block.get(0))) ? notAdded(block.get(0)) : sum(block, "", true));
        }
    }

    /** What several forms ask and the report adds up. */
    private void addTogether(List<List<Cell>> rows, List<Breakdown> shown) {
        shown.stream()
                .filter(each -> hasTotal(each) && !onOneForm(each))
                .collect(Collectors.groupingBy(
                        each -> new Term(each.element(), each.group()), LinkedHashMap::new, Collectors.toList()))
                .forEach((term, parts) -> {
                    if (reported(term).isPresent()) {
                        List<Cell> cells = new ArrayList<>(sum(parts, term.category(), true));
                        cells.set(0, new Text(words.text("book.all-forms")));
                        rows.add(cells);
                    }
                });
    }

    private boolean onOneForm(Breakdown each) {
        return snapshot.breakdowns().stream()
                .filter(other ->
                        other.element().equals(each.element()) && other.group().equals(each.group()))
                .allMatch(other -> other.form().equals(each.form()));
    }

    /** Rows add up where the form itself has a row for their sum. */
    private boolean hasTotal(Breakdown each) {
        return form(each).stream()
                .flatMap(form -> form.figureSheets().stream())
                .flatMap(sheet -> sheet.tables().stream())
                .filter(table -> table.columnCodes().contains(each.element()))
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.total() && row.group().equals(each.group()));
    }

    /** An establishment or a person that two teams met would count twice; visits, cases and money do not. */
    private static boolean mayBeSeenTwice(DataElement element) {
        return element.nature() == Nature.FIRST_IN_YEAR || SEEN_TWICE.contains(element.unit());
    }

    private List<Cell> row(Breakdown each) {
        FormRow row = formRow(each).orElseThrow();
        return cells(
                each,
                row.group(),
                row.label(),
                List.of(
                        new Count(each.inPeriod()),
                        new Count(each.toDate()),
                        new Count(BigDecimal.valueOf(each.units()))),
                List.of(EMPTY, EMPTY, EMPTY));
    }

    private List<Cell> sum(List<Breakdown> parts, String group, boolean compared) {
        Breakdown first = parts.get(0);
        BigDecimal toDate = parts.stream().map(Breakdown::toDate).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inPeriod = parts.stream().map(Breakdown::inPeriod).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> reported =
                reported(new Term(first.element(), group)).filter(figure -> compared);
        return cells(
                first,
                group,
                words.text("book.sum-of-rows"),
                List.of(new Count(inPeriod), new Count(toDate), EMPTY),
                List.of(
                        reported.<Cell>map(Count::new).orElse(EMPTY),
                        reported.<Cell>map(figure -> new Count(toDate.subtract(figure)))
                                .orElse(EMPTY),
                        new Text(reported.filter(figure -> figure.compareTo(toDate) != 0)
                                .map(figure -> words.text("book.sum-differs"))
                                .orElse(""))));
    }

    private List<Cell> notAdded(Breakdown first) {
        return cells(
                first,
                "",
                words.text("book.sum-of-rows"),
                List.of(EMPTY, EMPTY, EMPTY),
                List.of(EMPTY, EMPTY, new Text(words.text("book.distinct-not-added"))));
    }

    private List<Cell> cells(Breakdown each, String group, String label, List<Cell> numbers, List<Cell> beside) {
        DataElement element = element(each);
        List<Cell> cells = new ArrayList<>(List.of(
                new Text(each.form()),
                new Text(each.element()),
                new Text(element.label()),
                new Text(element.unit()),
                new Text(group),
                new Text(label)));
        cells.addAll(numbers);
        cells.addAll(beside);
        return cells;
    }

    /** What the report says of exactly this, where an indicator counts nothing else. */
    private Optional<BigDecimal> reported(Term term) {
        return programme.indicators().stream()
                .filter(indicator -> indicator.numerator().equals(List.of(term)))
                .map(Indicator::code)
                .filter(figures::containsKey)
                .map(figures::get)
                .filter(figure ->
                        figure.coverage().isGiven() && figure.inPeriod().isPresent())
                .map(Figure::actual)
                .findFirst();
    }

    /** Rows stand as on the form. */
    private int place(Breakdown each) {
        return List.copyOf(form(each).orElseThrow().rows(each.element()).keySet())
                .indexOf(each.category());
    }

    private Optional<FormRow> formRow(Breakdown each) {
        return form(each)
                .flatMap(form -> Optional.ofNullable(form.rows(each.element()).get(each.category())));
    }

    private DataElement element(Breakdown each) {
        return form(each).orElseThrow().elements().get(each.element());
    }

    private Optional<Form> form(Breakdown each) {
        return Optional.ofNullable(programme.forms().get(each.form()));
    }

    private Column column(String key, int width) {
        return new Column(words.text(key), width);
    }
}
