package vn.tonghop.distribution.inbox;

/** A letter is not as letters have to be, or a workbook in it is larger than any form. */
public final class UnreadableLetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableLetterException(String message) {
        super(message);
    }
}
