package vn.tonghop.plan.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One data element, over all its categories or those of one group: {@code F_CUOI}, {@code T_NGUOI[ND]},
 * {@code K_MOI[DOI178_XA]}.
 *
 * @param category a category or the first part of grouped ones; empty for all
 */
public record Term(String element, String category) {

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9_]*)(?:\\[([A-Z0-9_/]+)])?");
    private static final String PER_UNIT = "U_";

    public static Optional<Term> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Term(
                        matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse("")))
                : Optional.empty();
    }

    /** Whether its rows are units: what a row says counts for that unit and not for the one that sent it. */
    public boolean isPerUnit() {
        return element.startsWith(PER_UNIT);
    }

    public boolean covers(String otherCategory) {
        return category.isEmpty() || otherCategory.equals(category) || otherCategory.startsWith(category + "/");
    }

    /** The same element on a row further in. */
    Term within(String row) {
        return new Term(element, category.isEmpty() ? row : category + "/" + row);
    }

    @Override
    public String toString() {
        return category.isEmpty() ? element : element + "[" + category + "]";
    }
}
