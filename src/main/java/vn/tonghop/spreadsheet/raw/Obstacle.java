package vn.tonghop.spreadsheet.raw;

import java.util.Locale;

/** Why a file cannot be read as a workbook; the id picks the words for it. */
public enum Obstacle implements Opening {
    EMPTY,
    /** The file stops before its end. */
    TRUNCATED,
    /** The file is a workbook whose inside is damaged. */
    DAMAGED,
    /** A password is needed to open it. */
    LOCKED,
    OLD_EXCEL,
    BINARY_EXCEL,
    OPEN_DOCUMENT,
    WORD,
    PDF,
    WEB_PAGE,
    /** A text file without any code of a form. */
    PLAIN_TEXT,
    /** A text file in an encoding that neither marks nor words give away; fact {@code encodings}. */
    UNCLEAR_ENCODING,
    /** A text file in which a program left a sign for letters it could not write. */
    LOST_LETTERS,
    /** A text file with a quote that is not closed; fact {@code line}. */
    OPEN_QUOTE,
    PICTURE,
    /** A zip archive without a workbook's parts. */
    ARCHIVE,
    UNKNOWN,
    /** Beyond one of the {@link ReadingLimits}. */
    TOO_LARGE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
