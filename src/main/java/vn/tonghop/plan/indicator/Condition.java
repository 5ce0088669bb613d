package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a unit or a place has to fulfil: {@code D_CO[MO_HINH]} is fulfilled above zero, {@code C_LOAI = 0} and
 * {@code P_CUOI <= baseline} as they read. A choice counts as its place in the list of choices, from 0.
 *
 * @param level what is compared with; empty for the grade that a place had when it was put on its list
 */
public record Condition(Term term, Relation relation, Optional<BigDecimal> level) {

    private static final String BASELINE = "baseline";
    private static final Pattern FORM = Pattern.compile(
            "(?<term>[^<>=]+?)\\s*(?:(?<relation>>=|<=|[<>=])\\s*(?<level>\\d+(?:\\.\\d+)?|baseline))?");

    /** How the value has to stand to the level. */
    public enum Relation {
        AT_LEAST(">="),
        MORE_THAN(">"),
        EQUAL("="),
        AT_MOST("<="),
        LESS_THAN("<");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        boolean holds(int compared) {
            return switch (this) {
                case AT_LEAST -> compared >= 0;
                case MORE_THAN -> compared > 0;
                case EQUAL -> compared == 0;
                case AT_MOST -> compared <= 0;
                case LESS_THAN -> compared < 0;
            };
        }
    }

    public static Optional<Condition> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Term.parse(matcher.group("term")).map(term -> condition(term, matcher));
    }

    private static Condition condition(Term term, Matcher matcher) {
        String sign = matcher.group("relation");
        if (sign == null) {
            return new Condition(term, Relation.MORE_THAN, Optional.of(BigDecimal.ZERO));
        }
        Relation relation = Arrays.stream(Relation.values())
                .filter(each -> each.sign.equals(sign))
                .findFirst()
                .orElseThrow();
        String level = matcher.group("level");
        return new Condition(
                term, relation, level.equals(BASELINE) ? Optional.empty() : Optional.of(new BigDecimal(level)));
    }

    public boolean comparesWithBaseline() {
        return level.isEmpty();
    }

    /** Whether a value fulfils it; {@code baseline} stands in where the condition names no number. */
    public boolean holds(BigDecimal value, BigDecimal baseline) {
        return relation.holds(value.compareTo(level.orElse(baseline)));
    }

    /** Whether nothing at all would fulfil it, so that silence must not be taken for zero. */
    public boolean holdsAtZero() {
        return level.map(wanted -> relation.holds(BigDecimal.ZERO.compareTo(wanted)))
                .orElse(true);
    }

    /** The same condition on one category: of a place, or of a quarter. */
    public Condition of(String category) {
        return new Condition(term.within(category), relation, level);
    }

    @Override
    public String toString() {
        return term + " " + relation.sign + " "
                + level.map(BigDecimal::toPlainString).orElse(BASELINE);
    }
}
