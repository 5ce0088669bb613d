/**
 * How a form looks: its cell styles, and how its sheets lie on paper.
 *
 * <p>Comes in: a workbook that is being drawn, and its drawn sheets. Goes out: the same with styles and print settings.
 */
@NullMarked
package vn.tonghop.spreadsheet.form.look;

import org.jspecify.annotations.NullMarked;
