package vn.tonghop.spreadsheet.value;

import java.util.Locale;

/** In which way a value was written that can only mean one thing; all but the first are worth a word to the sender. */
public enum Spelling {
    ORDINARY,
    /** Digits kept as a text; everything in a CSV file is one. */
    TEXT_NUMBER,
    /** "05 vụ". */
    UNIT_WORD,
    /** "1,234" where things are counted. */
    ENGLISH_GROUPS,
    /** "13/6/26". */
    SHORT_YEAR,
    /** A day that is shown as its serial number. */
    SERIAL_DAY,
    /** A choice without its tones and accents. */
    WITHOUT_ACCENTS,
    /** A text, part of which is struck through. */
    STRUCK_WORDS;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
