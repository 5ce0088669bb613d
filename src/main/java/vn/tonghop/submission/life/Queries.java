package vn.tonghop.submission.life;

/**
 * How the queries of a version stand.
 *
 * @param all that the check asked
 * @param unexplained without an explanation, or with one that the reviewer refused
 * @param waiting explained, and not judged yet
 */
public record Queries(int all, int unexplained, int waiting) {

    /** Those that are not settled. */
    public int open() {
        return unexplained + waiting;
    }
}
