package vn.tonghop.storage.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.ValueState;

/** What one submission says, gone through cell by cell; of a country there are millions. */
public final class Amounts {

    private static final char BETWEEN = ' ';
    private static final char TEXT = 'T';
    private static final char CHOSEN = 'C';
    private static final char NOT_APPLICABLE = 'N';
    private static final char NOTHING = '_';
    /** So many digits that thousands of such numbers can be added up. */
    private static final int LONGEST = 15;

    private final CellLayout layout;
    private final String text;
    private int cell = -1;
    private int start;
    private int end = -1;
    private long whole;
    private @Nullable BigDecimal exact;

    Amounts(CellLayout layout, String text) {
        this.layout = layout;
        this.text = text;
    }

    /** How one observation is written; what was not filled in, too, for its place. */
    static String of(Observation observation) {
        String number =
                observation.value().number().map(BigDecimal::toPlainString).orElse("");
        if (!number.isEmpty()) {
            return observation.value().text().isEmpty() ? number : CHOSEN + number;
        }
        ValueState state = observation.value().state();
        return String.valueOf(
                state == ValueState.REPORTED ? TEXT : state == ValueState.NOT_APPLICABLE ? NOT_APPLICABLE : NOTHING);
    }

    public CellLayout layout() {
        return layout;
    }

    /** Goes on to the next cell that was filled in; false behind the last. */
    public boolean next() {
        while (end < text.length()) {
            start = end + 1;
            int blank = text.indexOf(BETWEEN, start);
            end = blank < 0 ? text.length() : blank;
            cell++;
            if (text.charAt(start) != NOTHING) {
                read();
                return true;
            }
        }
        return false;
    }

    private void read() {
        exact = null;
        switch (text.charAt(start)) {
            case TEXT -> whole = 1;
            case NOT_APPLICABLE -> whole = 0;
            case CHOSEN -> number(start + 1);
            default -> number(start);
        }
    }

    private void number(int from) {
        long read = 0;
        boolean negative = text.charAt(from) == '-';
        for (int i = negative ? from + 1 : from; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i - from > LONGEST) {
                exact = new BigDecimal(text.substring(from, end));
                return;
            }
            read = read * 10 + digit;
        }
        whole = negative ? -read : read;
    }

    /** The place of the cell in the layout, from 0. */
    public int cell() {
        return cell;
    }

    /** Whether it was filled in with a number, or with a choice that stands for one. */
    public boolean isNumber() {
        char first = text.charAt(start);
        return first != TEXT && first != NOT_APPLICABLE;
    }

    /** Whether it is what was chosen from a list; its amount is the place in it. */
    public boolean isChosen() {
        return text.charAt(start) == CHOSEN;
    }

    /** Whether {@link #whole} is all of it; otherwise {@link #exact} is. A text that was filled in is 1. */
    public boolean isWhole() {
        return exact == null;
    }

    public long whole() {
        return whole;
    }

    public BigDecimal exact() {
        return exact == null ? BigDecimal.valueOf(whole) : exact;
    }
}
