package vn.tonghop.spreadsheet.xlsx.plain;

import java.io.IOException;

/** Says that only a parser that knows all of XML can tell what stands here; nothing need be wrong with it. */
public final class NotPlainException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Where it came from is of no use to anybody. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    static void unless(boolean plain) throws NotPlainException {
        if (!plain) {
            throw new NotPlainException();
        }
    }
}
