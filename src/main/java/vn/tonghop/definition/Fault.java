package vn.tonghop.definition;

/** One mistake in a file of {@code jobs/}: where, what stood there, what is allowed. */
public record Fault(String file, int line, String problem) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + problem;
    }
}
