package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.definition.Entry;
import vn.tonghop.validation.check.Check;

/** Reads the two sides of a relation from {@code rules.yaml}. */
public final class RelationReader {

    public static final List<String> KEYS = List.of("left", "operator", "right", "missing", "tolerance");

    private static final String RANGE = "\\s*\\.\\.\\s*";

    /** How an author says it; what takes two relations is taken apart. */
    private enum Wanted {
        AT_MOST,
        LESS_THAN,
        EQUALS,
        AT_LEAST,
        REQUIRES,
        /** From the first to the second sum on the right. */
        BETWEEN,
        /** Each side requires the other. */
        GOES_WITH
    }

    private final Entry entry;

    private RelationReader(Entry entry) {
        this.entry = entry;
    }

    public static Check read(Entry entry) {
        return new RelationReader(entry).check();
    }

    /** A list on the left is as many relations with the same right side. */
    private Check check() {
        Wanted wanted = entry.choice("operator", Wanted.class);
        List<Side> left = entry.get("left").items().isEmpty()
                ? List.of(side("left", entry.text("left")))
                : entry.texts("left").stream().map(text -> side("left", text)).toList();
        String right = entry.text("right");
        String outline = left.stream().map(Side::toString).collect(Collectors.joining(", ")) + " "
                + entry.text("operator") + " " + right;
        return new RelationCheck(
                left.stream()
                        .flatMap(side -> relations(side, wanted, right).stream())
                        .toList(),
                outline + margin());
    }

    private List<Relation> relations(Side left, Wanted wanted, String right) {
        return switch (wanted) {
            case BETWEEN -> between(left, right);
            case GOES_WITH ->
                List.of(
                        relation(left, Operator.REQUIRES, side("right", right)),
                        relation(side("right", right), Operator.REQUIRES, left));
            default -> List.of(relation(left, Operator.valueOf(wanted.name()), side("right", right)));
        };
    }

    private String margin() {
        return tolerance().signum() == 0 ? "" : " ± " + tolerance().toPlainString();
    }

    private List<Relation> between(Side left, String range) {
        String[] bounds = range.split(RANGE);
        if (bounds.length != 2) {
            entry.get("right").fault("'right: " + range + "' phải viết như 5 * T_BUOI .. 2000 * T_BUOI");
            return List.of();
        }
        return List.of(
                relation(left, Operator.AT_LEAST, side("right", bounds[0])),
                relation(left, Operator.AT_MOST, side("right", bounds[1])));
    }

    private Relation relation(Side left, Operator operator, Side right) {
        return new Relation(left, operator, right, tolerance());
    }

    private BigDecimal tolerance() {
        return entry.find("tolerance").map(given -> entry.number("tolerance")).orElse(BigDecimal.ZERO);
    }

    private Side side(String key, String text) {
        List<Operand> operands = Operand.parse(text);
        if (operands.isEmpty() && !text.isEmpty()) {
            entry.get(key)
                    .fault("'" + key + ": " + text + "' phải viết như F_DAU + F_TANG - F_GIAM hoặc 200000 * K_PTIEN");
        }
        Missing missing = entry.find("missing")
                .map(sides -> {
                    sides.allowOnly("left", "right");
                    return sides.choice(key, Missing.SKIP);
                })
                .orElse(Missing.SKIP);
        return new Side(operands, missing);
    }
}
