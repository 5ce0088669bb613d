package vn.tonghop.spreadsheet.gate;

import java.util.Locale;

/** What makes a workbook one about persons. */
enum PersonalRule {
    /** A citizen's identity number, of twelve digits or of nine in the old days. */
    ID_NUMBER,
    PHONE,
    EMAIL,
    PASSPORT,
    /** A column for names, birthdays, addresses. */
    PERSON_COLUMN,
    /** Names of persons one below the other. */
    NAME_LIST;

    /** The id under which the catalogue has its words. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
