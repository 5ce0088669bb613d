package vn.tonghop.disclosure.suppression;

/**
 * One number that one audience could come to know.
 *
 * @param name unlike every other
 * @param weight how much a reader would miss it: of several that could be hidden, the lightest is
 * @param known what readers know of it when it is not printed
 */
public record Cell(String name, long value, Print print, int weight, Range known) {

    /** Whether the number is on paper. */
    public enum Print {
        /** About to be printed: it may still be hidden. */
        OPEN,
        /** Printed before, or not about people: it cannot be hidden. */
        KNOWN,
        /** Never printed, or hidden when it was. */
        UNSEEN,
        /** What is left of a count without another, and no count of its own: it may be worked out. */
        REST
    }

    public static Cell open(String name, long value, int weight) {
        return new Cell(name, value, Print.OPEN, weight, Range.behindTheMark(value));
    }

    public static Cell known(String name, long value) {
        return new Cell(name, value, Print.KNOWN, 0, new Range(value, value));
    }

    public static Cell unseen(String name, long value, Range known) {
        return new Cell(name, value, Print.UNSEEN, 0, known);
    }

    public static Cell rest(String name, long value) {
        return new Cell(name, value, Print.REST, 0, Range.COUNT);
    }

    /** Not known to be small from its mark. */
    public Cell blurred() {
        return new Cell(name, value, print, weight, Range.BLURRED);
    }

    /** Whether readers have to work it out. */
    boolean isNeverPrinted() {
        return print == Print.UNSEEN || print == Print.REST;
    }

    /** A count of people, or a step between two of them, that could point at somebody. */
    boolean isSmall() {
        return Range.SMALL.holds(Math.abs(value));
    }

    /** Whether it was hidden before, or is a small number that nobody ever prints. */
    boolean isGuarded() {
        return print == Print.UNSEEN && (isSmall() || known.equals(Range.HELD_BACK));
    }

    boolean isOpen() {
        return print == Print.OPEN;
    }
}
