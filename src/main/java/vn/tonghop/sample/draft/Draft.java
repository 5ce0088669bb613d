package vn.tonghop.sample.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.spreadsheet.form.FormCell;

/** One report while it is being made up. */
public final class Draft {

    private final OwedReport report;
    private final Blank blank;
    private final Optional<Draft> earlier;
    private final long seed;
    private final Map<FormCell, Long> numbers = new HashMap<>();
    private final Map<FormCell, String> words = new HashMap<>();
    private final Set<FormCell> wanted = new HashSet<>();
    private final Set<String> carriedOut = new HashSet<>();

    /** @param earlier the same unit's report before this one in the same year */
    public Draft(OwedReport report, Blank blank, Optional<Draft> earlier, long seed) {
        this.report = report;
        this.blank = blank;
        this.earlier = earlier;
        this.seed = seed;
    }

    public OwedReport report() {
        return report;
    }

    public Blank blank() {
        return blank;
    }

    public Optional<Draft> earlier() {
        return earlier;
    }

    public Dice dice(String about) {
        return Dice.of(
                seed, report.unit().code(), report.form(), report.period().code(), about);
    }

    /** Chance that stays the same through the year. */
    public Dice yearDice(String about) {
        return Dice.of(seed, report.unit().code(), report.form(), about);
    }

    /** The sheet is one that the unit does the work of. */
    public void carryOut(FormSheet sheet) {
        carriedOut.add(sheet.code());
    }

    boolean isCarriedOut(FormSheet sheet) {
        return carriedOut.contains(sheet.code());
    }

    /** The figure that an indicator is made of; where several want one, the largest stands. */
    void want(Field field, long number) {
        carryOut(field.sheet());
        if (!field.hasNumber()) {
            if (number > 0) {
                put(field, new Words(this).of(field));
            }
            return;
        }
        put(field, isWanted(field) ? Math.max(number, value(field.cell())) : number);
        wanted.add(field.cell());
    }

    boolean isWanted(Field field) {
        return wanted.contains(field.cell());
    }

    void put(Field field, long number) {
        numbers.put(field.cell(), number);
    }

    void put(Field field, String word) {
        words.put(field.cell(), word);
    }

    /** What stands in a cell or is worked out in it; nothing counts as zero. */
    public long value(FormCell cell) {
        Optional<Field> computed = blank.field(cell).filter(Field::isComputed);
        return computed.map(field -> sum(field.added()) - sum(field.taken()))
                .orElseGet(() -> numbers.getOrDefault(cell, 0L));
    }

    Optional<String> word(FormCell cell) {
        return Optional.ofNullable(words.get(cell));
    }

    boolean isFilled(Field field) {
        return field.isComputed() || numbers.containsKey(field.cell()) || words.containsKey(field.cell());
    }

    /** Everything since the year began. */
    long toDate(FormCell cell) {
        return value(cell) + earlier.map(draft -> draft.toDate(cell)).orElse(0L);
    }

    private long sum(List<FormCell> cells) {
        return cells.stream().mapToLong(this::value).sum();
    }
}
