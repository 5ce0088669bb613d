package vn.tonghop.spreadsheet.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.Value;

/** A form filled in at random with what it allows, and what has to be read from it. */
final class RandomFilling {

    private static final List<String> WORDS = List.of(
            "tuyên truyền",
            "kiểm tra",
            "& < > \"",
            "=A1",
            "- số 12/KH",
            "ủy ban",
            "“điểm”",
            "1.234",
            "đã làm;",
            "'",
            "hòa");

    private final Form form;
    private final Random random;
    private final Map<String, SheetStatus> statuses = new HashMap<>();
    private final Map<FormCell, Value> typed = new HashMap<>();
    private final Map<FormCell, Value> expected = new TreeMap<>(RandomFilling::byName);
    private final Set<FormCell> withFigures = new HashSet<>();
    private final Set<FormCell> added;
    private final Set<FormCell> taken;

    RandomFilling(Form form, long seed) {
        this.form = form;
        this.random = new Random(seed);
        this.added = summands(CellFormula::added);
        this.taken = summands(CellFormula::taken);
        form.figureSheets().forEach(this::fill);
    }

    Filling of(OrgUnit unit, Period period) {
        return new Filling(unit, period, 1 + random.nextInt(3), statuses, typed);
    }

    /** Every observation that is not "not reported". */
    Map<FormCell, Value> expected() {
        return expected;
    }

    /** Whether a cell stands on a sheet where figures were typed. */
    boolean hasFigures(FormCell cell) {
        return withFigures.contains(cell);
    }

    static int byName(FormCell one, FormCell other) {
        return (one.element() + " " + one.category()).compareTo(other.element() + " " + other.category());
    }

    private Set<FormCell> summands(Function<CellFormula, List<FormCell>> part) {
        return form.sheets().stream()
                .flatMap(sheet -> SheetLayout.of(sheet).slots().stream())
                .filter(slot -> slot.element().isComputed())
                .flatMap(slot -> slot.formula().stream())
                .flatMap(formula -> part.apply(formula).stream())
                .collect(Collectors.toSet());
    }

    private void fill(FormSheet sheet) {
        List<Slot> slots = SheetLayout.of(sheet).slots();
        SheetStatus status = status(sheet, slots);
        if (sheet.hasStatus()) {
            statuses.put(sheet.code(), status);
        }
        if (status == SheetStatus.HAS_FIGURES) {
            slots.forEach(slot -> withFigures.add(slot.cell()));
            List<Slot> open =
                    slots.stream().filter(slot -> slot.formula().isEmpty()).toList();
            open.forEach(this::fill);
            requireOne(open);
            slots.stream().filter(RandomFilling::isDifference).forEach(this::compute);
        }
    }

    /** What must be chosen cannot be left to "nothing happened". */
    private SheetStatus status(FormSheet sheet, List<Slot> slots) {
        if (!sheet.hasStatus() || random.nextInt(4) > 0) {
            return SheetStatus.HAS_FIGURES;
        }
        boolean chosen = slots.stream()
                .map(Slot::element)
                .anyMatch(element -> element.required() && !element.type().isNumber());
        return chosen || random.nextBoolean() ? SheetStatus.NOT_CARRIED_OUT : SheetStatus.NONE_OCCURRED;
    }

    /** Totals are sums of other rows, kept as a check and never as data. */
    private static boolean isDifference(Slot slot) {
        return slot.element().isComputed()
                && slot.formula().isPresent()
                && slot.formula()
                        .get()
                        .equals(CellFormula.of(
                                slot.element().formula(), slot.cell().category()));
    }

    private void fill(Slot slot) {
        value(slot).ifPresent(value -> {
            typed.put(slot.cell(), value);
            expected.put(slot.cell(), value);
        });
    }

    /** A sheet where nothing at all is filled in is refused, and rightly. */
    private void requireOne(List<Slot> open) {
        if (open.stream().noneMatch(slot -> typed.containsKey(slot.cell()))) {
            Slot first = open.get(0);
            Value value = said(first.element());
            typed.put(first.cell(), value);
            expected.put(first.cell(), value);
        }
    }

    private void compute(Slot slot) {
        BigDecimal result = slot.formula()
                .orElseThrow()
                .result(cell -> Optional.ofNullable(expected.get(cell))
                        .flatMap(Value::number)
                        .orElse(BigDecimal.ZERO));
        expected.put(slot.cell(), Value.of(result));
    }

    private Optional<Value> value(Slot slot) {
        DataElement element = slot.element();
        if (taken.contains(slot.cell())) {
            return Optional.of(Value.of(random.nextInt(40)));
        }
        if (added.contains(slot.cell())) {
            return Optional.of(Value.of(1000 + random.nextInt(1000)));
        }
        int dice = random.nextInt(10);
        boolean words = element.type() == ValueType.TEXT;
        if (dice == 0 && !element.required() || words && dice < 4) {
            return Optional.empty();
        }
        boolean unsaid = element.type().isNumber() || element.type() == ValueType.YES_NO;
        if (unsaid && dice == 1) {
            return Optional.of(Value.NOT_AVAILABLE);
        }
        return unsaid && dice == 2 ? Optional.of(Value.NOT_APPLICABLE) : Optional.of(said(element));
    }

    private Value said(DataElement element) {
        return switch (element.type()) {
            case COUNT -> Value.of(random.nextInt(5) == 0 ? 0 : random.nextInt(1_000_000));
            case MONEY -> Value.of(random.nextInt(5) == 0 ? 0 : random.nextInt(9_000_000) * 1000L + 500);
            case YES_NO -> Value.of(random.nextBoolean());
            case CHOICE -> {
                int place = random.nextInt(element.choices().size());
                yield Value.choice(place, element.choices().get(place).code());
            }
            case DATE ->
                Value.of(LocalDate.of(2000, 1, 1)
                        .plusDays(random.nextInt(36_000))
                        .toString());
            case TEXT ->
                Value.of(Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(1 + random.nextInt(12))
                        .collect(Collectors.joining(" ")));
        };
    }
}
