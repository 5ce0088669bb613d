package vn.tonghop.spreadsheet.marked.xml;

/** A part of somebody's workbook is not built as it has to be, so that it cannot be changed in places. */
public final class MalformedPartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedPartException(String message) {
        super(message);
    }
}
