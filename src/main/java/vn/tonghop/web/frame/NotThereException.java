package vn.tonghop.web.frame;

/** Nothing is there, or nothing that whoever asks may see: both get the same answer. */
public final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotThereException() {
        super("not there");
    }
}
