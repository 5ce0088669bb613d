/**
 * Sheets that stand beside those of a form: a guide, the plan of a unit, its identity for the machine.
 *
 * <p>Comes in: words in rows and columns, and gaps that differ from one unit to the other. Goes out: the same as values;
 * who draws them need not know what they say.
 */
@NullMarked
package vn.tonghop.spreadsheet.side;

import org.jspecify.annotations.NullMarked;
