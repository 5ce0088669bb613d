package vn.tonghop.sample.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.validation.Validator;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.relation.Operator;
import vn.tonghop.validation.relation.RelationCheck.Imbalance;
import vn.tonghop.validation.relation.RelationCheck.Summand;

/** Changes a draft until no rule complains: first what no indicator wants, and down rather than up; what one wants goes up, and down only
 * at last. */
public final class Mender {

    private static final int ROUNDS = 80;
    private static final int PATIENCE = 40;

    /** A cell of a sum: what one more in it adds. */
    private record Lever(Field field, BigDecimal effect) {}

    private final Validator validator;
    private final Draft draft;

    public Mender(Validator validator, Draft draft) {
        this.validator = validator;
        this.draft = draft;
    }

    /** @throws IllegalStateException naming the rules that cannot be met together */
    public void mend() {
        Past past = Written.past(draft);
        List<Imbalance> left = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            raiseNegatives();
            left = validator.imbalances(Written.content(draft), past);
            if (left.isEmpty()) {
                return;
            }
            boolean drastic = round >= PATIENCE;
            left.forEach(imbalance -> mend(imbalance, drastic));
        }
        throw new IllegalStateException("no figures keep the rules "
                + left.stream().map(Imbalance::outline).distinct().toList() + " on "
                + draft.report().fileName());
    }

    /** What a form works out is never below zero: then more came in. */
    private void raiseNegatives() {
        for (Field field : draft.blank().fields()) {
            long value = field.isComputed() ? draft.value(field.cell()) : 0;
            if (value < 0) {
                field.added().stream()
                        .flatMap(cell -> draft.blank().field(cell).stream())
                        .filter(part -> !isCarried(part))
                        .findFirst()
                        .ifPresent(part -> draft.put(part, draft.value(part.cell()) - value));
            }
        }
    }

    private void mend(Imbalance imbalance, boolean drastic) {
        List<Lever> left = levers(imbalance.left(), BigDecimal.ONE).toList();
        List<Lever> right = levers(imbalance.right(), BigDecimal.ONE.negate()).toList();
        if (imbalance.operator() == Operator.REQUIRES) {
            require(left, right);
            return;
        }
        BigDecimal excess = sum(imbalance.left()).subtract(sum(imbalance.right()));
        BigDecimal tolerance = imbalance.tolerance();
        List<Lever> all = Stream.concat(left.stream(), right.stream()).toList();
        switch (imbalance.operator()) {
            case AT_MOST -> lower(all, excess.subtract(tolerance), drastic);
            case LESS_THAN -> lower(all, excess.subtract(tolerance).add(BigDecimal.ONE), drastic);
            case AT_LEAST -> lower(reversed(all), excess.negate().subtract(tolerance), drastic);
            case EQUALS, REQUIRES -> {
                lower(all, excess.subtract(tolerance), drastic);
                lower(reversed(all), excess.negate().subtract(tolerance), drastic);
            }
        }
    }

    /** Moves cells until the sum has come down by an amount. */
    private void lower(List<Lever> levers, BigDecimal amount, boolean drastic) {
        Predicate<Lever> wanted = lever -> draft.isWanted(lever.field());
        BigDecimal rest = amount;
        if (!drastic) {
            rest = takeOff(levers.stream().filter(wanted.negate()).toList(), rest);
            rest = addTo(levers.stream().filter(wanted.negate()).toList(), rest);
            rest = addTo(levers, rest);
        }
        rest = takeOff(levers, rest);
        addTo(levers, rest);
    }

    private BigDecimal takeOff(List<Lever> levers, BigDecimal amount) {
        BigDecimal rest = amount;
        for (Lever lever : levers) {
            long value = draft.value(lever.field().cell());
            if (rest.signum() > 0 && lever.effect().signum() > 0 && value > 0) {
                long less = Math.min(value, steps(rest, lever.effect()));
                draft.put(lever.field(), value - less);
                rest = rest.subtract(lever.effect().multiply(BigDecimal.valueOf(less)));
            }
        }
        return rest;
    }

    private BigDecimal addTo(List<Lever> levers, BigDecimal amount) {
        Optional<Lever> first = levers.stream()
                .filter(lever -> lever.effect().signum() < 0 && lever.field().hasNumber())
                .findFirst();
        if (amount.signum() <= 0 || first.isEmpty()) {
            return amount;
        }
        long more = steps(amount, first.get().effect().negate());
        draft.put(first.get().field(), draft.value(first.get().field().cell()) + more);
        return BigDecimal.ZERO;
    }

    private void require(List<Lever> left, List<Lever> right) {
        Optional<Field> needed = right.stream().map(Lever::field).findFirst();
        if (needed.isEmpty()) {
            left.stream().filter(lever -> lever.field().hasNumber()).forEach(lever -> draft.put(lever.field(), 0));
        } else if (needed.get().hasNumber()) {
            draft.put(needed.get(), 1);
        } else {
            draft.put(needed.get(), new Words(draft).of(needed.get()));
        }
    }

    /** The cells of a sum that somebody typed; those carried over from the period before stay as they are. */
    private Stream<Lever> levers(List<Summand> side, BigDecimal sign) {
        List<Lever> levers = new ArrayList<>();
        for (Summand summand : side) {
            BigDecimal effect = summand.factor().multiply(sign);
            summand.cells().stream()
                    .flatMap(cell -> draft.blank().field(cell(cell)).stream())
                    .forEach(field -> add(field, effect, levers));
        }
        return levers.stream().filter(lever -> !isCarried(lever.field()));
    }

    private void add(Field field, BigDecimal effect, List<Lever> levers) {
        if (!field.isComputed()) {
            levers.add(new Lever(field, effect));
            return;
        }
        field.added().forEach(cell -> draft.blank().field(cell).ifPresent(part -> levers.add(new Lever(part, effect))));
        field.taken()
                .forEach(cell ->
                        draft.blank().field(cell).ifPresent(part -> levers.add(new Lever(part, effect.negate()))));
    }

    private boolean isCarried(Field field) {
        return draft.earlier().isPresent() && draft.blank().endOf(field).isPresent();
    }

    private BigDecimal sum(List<Summand> side) {
        return side.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal value(Summand summand) {
        BigDecimal inCells = BigDecimal.valueOf(summand.cells().stream()
                .mapToLong(cell -> draft.value(cell(cell)))
                .sum());
        return summand.plainNumber() ? summand.factor() : summand.factor().multiply(inCells);
    }

    private static FormCell cell(Term exact) {
        return new FormCell(exact.element(), exact.category());
    }

    private static List<Lever> reversed(List<Lever> levers) {
        List<Lever> reversed = new ArrayList<>();
        levers.forEach(
                lever -> reversed.add(new Lever(lever.field(), lever.effect().negate())));
        return reversed;
    }

    private static long steps(BigDecimal amount, BigDecimal effect) {
        return amount.divide(effect, 0, RoundingMode.CEILING).longValueExact();
    }
}
