/**
 * What a cell of a form says, however it was typed: cell and data element in, value or the reason why not out.
 *
 * <p>A number, zero, not applicable, not available and a blank stay five different values; nothing is guessed.
 */
@NullMarked
package vn.tonghop.spreadsheet.value;

import org.jspecify.annotations.NullMarked;
