/**
 * {@code tonghop status}: one row for every report that is due, for people, spreadsheets and programs.
 *
 * <p>Comes in: the rows of a period. Goes out: text, CSV or JSON; codes in CSV and JSON are the same in any language.
 */
@NullMarked
package vn.tonghop.cli.status;

import org.jspecify.annotations.NullMarked;
