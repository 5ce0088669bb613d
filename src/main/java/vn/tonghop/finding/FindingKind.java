package vn.tonghop.finding;

import java.util.Locale;

/** Every way in which a submission can go wrong; each constant has its sentence in the catalogue. */
public enum FindingKind {
    /** The file is no workbook, or breaks off, or is locked. */
    FILE_UNREADABLE(Severity.ERROR),
    /** The file is larger than any form can be. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** The workbook has macros, which nobody ran. */
    MACROS_IGNORED(Severity.NOTE),
    /** Texts in a font of the time before Unicode were turned into today's letters. */
    LEGACY_TEXT_CONVERTED(Severity.NOTE),
    /** A text file that does not say its encoding, which its words gave away. */
    ENCODING_GUESSED(Severity.NOTE),
    /** A line of a text file with more columns than its table has. */
    LINE_TOO_LONG(Severity.ERROR),
    /** A formula that takes its figure from another file. */
    EXTERNAL_LINK(Severity.NOTE),
    /** The same bytes were received before. */
    FILE_REPEATED(Severity.NOTE),
    /** A sending with a lower number came after one with a higher number. */
    SENDING_OLDER(Severity.NOTE),
    /** It came for a locked period and is no correction. */
    SENDING_LOCKED_OUT(Severity.NOTE),
    /** A supplement without a whole report under it. */
    SUPPLEMENT_ALONE(Severity.NOTE),
    /** The plan counts only what the reviewer has approved. */
    APPROVAL_AWAITED(Severity.NOTE),
    /** Somebody took the report back. */
    SUBMISSION_WITHDRAWN(Severity.NOTE),
    /** Several files in one archive, none of which can be taken. */
    ARCHIVE_REFUSED(Severity.ERROR),
    /** The file holds something else than when it was received. */
    FILE_CHANGED(Severity.ERROR),
    /** Nobody noted when the file arrived. */
    RECEIPT_TIME_MISSING(Severity.ERROR),
    /** Figures of persons one by one: ID numbers, phones, name columns. */
    PERSONAL_DATA(Severity.ERROR),

    /** The workbook does not say which form it is, or one that does not exist. */
    FORM_UNKNOWN(Severity.ERROR),
    /** The form's version is not in force. */
    FORM_VERSION_OUTDATED(Severity.ERROR),
    /** The unit does not send this form. */
    FORM_NOT_DUE(Severity.ERROR),
    /** An identity cell is empty or not of its kind. */
    IDENTITY_INVALID(Severity.ERROR),
    /** An identity cell is empty and was answered by what the form was handed out with. */
    IDENTITY_FROM_FORM(Severity.NOTE),
    /** An identity cell says something else than what the form was handed out with. */
    IDENTITY_CONFLICT(Severity.ERROR),
    /** No unit has this code in the period. */
    UNIT_UNKNOWN(Severity.ERROR),
    /** No code is given, and no unit that sends the form has the name. */
    UNIT_NAME_UNKNOWN(Severity.ERROR),
    /** No code is given; the name is the unit's. */
    UNIT_BY_NAME(Severity.NOTE),
    /** The name is nearly the unit's: without its marks, or misspelt beside the right code. */
    UNIT_NAME_DOUBTFUL(Severity.QUERY),
    /** Code and name belong to two different units. */
    UNIT_NAME_DIFFERS(Severity.ERROR),
    /** The name is the unit's, spelt another way. */
    UNIT_NAME_SPELLING(Severity.NOTE),
    /** The file was announced for one unit or period and says another. */
    ANNOUNCED_DIFFERS(Severity.ERROR),
    /** A title in the workbook names another unit or period than its identity cells. */
    TITLE_DIFFERS(Severity.ERROR),
    /** The figures are those of a calendar month, quarter or year, not of the reporting period. */
    PERIOD_CALENDAR(Severity.QUERY),
    /** The period in the workbook is not the one that the file's own dates mean. */
    PERIOD_DIFFERS(Severity.ERROR),
    /** A correction that does not say what was wrong. */
    CORRECTION_UNEXPLAINED(Severity.ERROR),
    /** A supplement that does not say why there is one. */
    SUPPLEMENT_UNEXPLAINED(Severity.QUERY),
    /** A supplement on whose sheets nobody filled in anything. */
    SUPPLEMENT_EMPTY(Severity.ERROR),
    /** Which sheets a supplement stands for. */
    SUPPLEMENT_EXTENT(Severity.NOTE),
    /** Figures stop before the period ends. */
    PERIOD_NOT_COMPLETE(Severity.NOTE),

    /** A sheet of the form is not in the workbook. */
    SHEET_MISSING(Severity.ERROR),
    /** Two sheets could be the same sheet of the form. */
    SHEET_REPEATED(Severity.ERROR),
    /** A sheet is empty and does not say why. */
    SHEET_BLANK(Severity.ERROR),
    /** A sheet says that nothing happened and holds figures all the same. */
    STATUS_CONTRADICTED(Severity.ERROR),
    /** The row of column codes is not there. */
    HEADER_MISSING(Severity.ERROR),
    /** A column of the form is not in the sheet. */
    COLUMN_MISSING(Severity.ERROR),
    /** A column that the form does not know. */
    COLUMN_UNKNOWN(Severity.NOTE),
    /** A column code stands above nothing, and figures beside it have none. */
    COLUMN_SHIFTED(Severity.ERROR),
    /** The same column or row code twice. */
    CODE_REPEATED(Severity.ERROR),
    /** A row that the form does not know and that holds figures. */
    ROW_UNKNOWN(Severity.QUERY),
    /** A row for a unit or a hotspot that is not the reporter's. */
    ROW_NOT_OWN(Severity.ERROR),
    /** A row of the form is not in the sheet. */
    ROW_MISSING(Severity.ERROR),
    /** The code of a row or column and its words belong to two different ones. */
    LABEL_DIFFERS(Severity.ERROR),
    /** Rows, columns or a whole table that were found by their words, as their codes are gone. */
    FOUND_BY_LABEL(Severity.NOTE),
    /** Hidden or filtered parts of a sheet hold figures, which were read. */
    HIDDEN_READ(Severity.NOTE),

    /** A required cell is empty. */
    VALUE_MISSING(Severity.ERROR),
    /** A cell does not hold what its column asks for. */
    VALUE_INVALID(Severity.ERROR),
    /** Words that may name a person; not kept until somebody has looked. */
    TEXT_HELD(Severity.QUERY),
    /** A number below zero. */
    VALUE_NEGATIVE(Severity.ERROR),
    /** A number with a fraction where things are counted. */
    VALUE_FRACTION(Severity.ERROR),
    /** A cell can be read in two ways. */
    VALUE_AMBIGUOUS(Severity.ERROR),
    /** A cell was read though it was written oddly; said once for each way of writing on a sheet. */
    VALUE_SPELLING(Severity.NOTE),
    /** A figure that is struck through and may be meant to be deleted. */
    VALUE_STRUCK(Severity.ERROR),
    /** One figure in a cell that was merged over several cells of the form. */
    VALUE_MERGED(Severity.ERROR),
    /** A comment beside a figure, which may be meant to correct it. */
    COMMENT_NOT_READ(Severity.NOTE),
    /** A day after the period that lies in it when day and month change places. */
    DATE_SWAPPED(Severity.ERROR),
    /** A formula without a result, or with an error as its result. */
    FORMULA_BROKEN(Severity.ERROR),
    /** A total that is not the sum of its rows. */
    TOTAL_DIFFERS(Severity.ERROR),
    /** A line with a figure of an earlier year that cannot be taken. */
    PAST_INVALID(Severity.ERROR),
    /** A figure that a rule of the programme finds wrong. */
    RULE_BROKEN(Severity.ERROR);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** The id in the catalogue and in every list of findings: words, not numbers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }
}
