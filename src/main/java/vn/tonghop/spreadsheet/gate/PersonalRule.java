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
    /** A day or year of birth behind its word. */
    BIRTHDAY,
    /** A name of a person where only figures are asked for, or as the name of a sheet or file. */
    NAME,
    /** Names of persons one below the other. */
    NAME_LIST;

    /** The id under which the catalogue has its words. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
