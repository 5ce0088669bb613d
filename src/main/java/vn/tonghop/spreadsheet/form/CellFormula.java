package vn.tonghop.spreadsheet.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.submission.CellAddress;

/** What a grey cell adds up and takes away, as Excel's formula and as its result. */
record CellFormula(List<FormCell> added, List<FormCell> taken) {

    private static final Pattern TERM = Pattern.compile("([+-]?)\\s*([A-Z][A-Z0-9_]*)");

    CellFormula {
        added = List.copyOf(added);
        taken = List.copyOf(taken);
    }

    static CellFormula sum(List<FormCell> cells) {
        return new CellFormula(cells, List.of());
    }

    /** Reads {@code F_DAU + F_TANG - F_GIAM}, whose names all stand in the same category. */
    static CellFormula of(String text, String category) {
        List<FormCell> added = new ArrayList<>();
        List<FormCell> taken = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            (term.group(1).equals("-") ? taken : added).add(new FormCell(term.group(2), category));
        }
        return new CellFormula(added, taken);
    }

    /** SUM and not plus, so that a dash in one of the cells counts as nothing instead of breaking the result. */
    String excel(Function<FormCell, CellAddress> address) {
        String plus = sumOf(added, address);
        return taken.isEmpty() ? plus : plus + "-" + sumOf(taken, address);
    }

    BigDecimal result(Function<FormCell, BigDecimal> number) {
        return total(added, number).subtract(total(taken, number));
    }

    private static BigDecimal total(List<FormCell> cells, Function<FormCell, BigDecimal> number) {
        return cells.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String sumOf(List<FormCell> cells, Function<FormCell, CellAddress> address) {
        List<CellAddress> at = cells.stream().map(address).toList();
        boolean column = at.size() > 1
                && at.get(at.size() - 1).row() - at.get(0).row() == at.size() - 1
                && at.stream().allMatch(cell -> cell.column() == at.get(0).column());
        return column
                ? "SUM(" + at.get(0).a1() + ":" + at.get(at.size() - 1).a1() + ")"
                : at.stream().map(CellAddress::a1).collect(Collectors.joining(",", "SUM(", ")"));
    }
}
