package vn.tonghop.validation.relation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.plan.indicator.Term;

/**
 * What one summand stands for: {@code F_CUOI} the row at hand, {@code K_MOI[CA_XA]} the rows of a group, {@code F_CUOI[*]}
 * all rows, {@code F_CUOI[.]} the row of the same kind in another table; {@code last(F_CUOI)} the same of another period.
 *
 * @param term with the group as its category; without one for the other breadths
 */
record Reference(Reach reach, Term term, Breadth breadth) {

    static final String PATTERN = "(?:[a-z-]+\\()?[A-Z][A-Z0-9_]*(?:\\[(?:[A-Z0-9_/]+|\\*|\\.)])?\\)?";

    private static final Pattern FORM =
            Pattern.compile("(?:([a-z-]+)\\()?([A-Z][A-Z0-9_]*)(?:\\[([A-Z0-9_/]+|\\*|\\.)])?(\\)?)");

    /** Over which rows. */
    enum Breadth {
        ROW,
        GROUP,
        ALL,
        SAME_KIND
    }

    static Optional<Reference> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || (form.group(1) == null) != form.group(4).isEmpty()) {
            return Optional.empty();
        }
        Optional<Reach> reach = form.group(1) == null ? Optional.of(Reach.NOW) : Reach.named(form.group(1));
        String rows = form.group(3) == null ? "" : form.group(3);
        Breadth breadth = switch (rows) {
            case "" -> Breadth.ROW;
            case "*" -> Breadth.ALL;
            case "." -> Breadth.SAME_KIND;
            default -> Breadth.GROUP;
        };
        String category = breadth == Breadth.GROUP ? rows : "";
        return reach.map(from -> new Reference(from, new Term(form.group(2), category), breadth));
    }

    /** Whether it means the row at hand in the reporter's own form. */
    boolean isOfTheRow() {
        return breadth == Breadth.ROW && reach != Reach.BELOW;
    }

    boolean looksAtTheSubmission() {
        return reach == Reach.NOW || reach == Reach.TO_DATE || reach == Reach.FIRST;
    }

    boolean needsPast() {
        return reach != Reach.NOW;
    }

    /** The part of a row's code after the slash: the kind that rows of other tables have too. */
    static String kind(String category) {
        return category.substring(category.lastIndexOf('/') + 1);
    }

    /** Whether it covers a row when the check is at some row. */
    boolean covers(String category, String at) {
        return switch (breadth) {
            case ROW -> category.equals(at);
            case GROUP -> term.covers(category);
            case ALL -> true;
            case SAME_KIND -> category.equals(kind(at));
        };
    }

    @Override
    public String toString() {
        String rows = switch (breadth) {
            case ROW, GROUP -> term.toString();
            case ALL -> term.element() + "[*]";
            case SAME_KIND -> term.element() + "[.]";
        };
        return reach == Reach.NOW ? rows : reach.key() + "(" + rows + ")";
    }
}
