package vn.tonghop.disclosure.suppression;

/** What a reader knows of a number that is not printed: the whole numbers from {@code low} to {@code high}. */
public record Range(long low, long high) {

    /** More than any count of people of a city. */
    static final long MOST = 1_000_000;

    /** Behind the mark for a small count. */
    public static final Range SMALL = new Range(1, 4);

    /** Behind the mark for a count that protects a small one. */
    public static final Range HELD_BACK = new Range(5, MOST);

    /** Behind the same mark where readers must not take for granted that it is large. */
    public static final Range BLURRED = new Range(1, MOST);

    /** A count that nobody ever prints. */
    public static final Range COUNT = new Range(0, MOST);

    /** By how much a figure was corrected, up or down. */
    public static final Range CORRECTION = new Range(-MOST, MOST);

    /** What the mark that stands for a hidden count tells of it. */
    static Range behindTheMark(long value) {
        return SMALL.holds(value) ? SMALL : HELD_BACK;
    }

    boolean holds(long value) {
        return low <= value && value <= high;
    }
}
