/**
 * Sheets of single units, and of the units that one reviewer looks after.
 *
 * <p>Comes in: the setting of a report. Goes out: one sheet per unit or scope with the rows of {@code unit-head},
 * {@code unit-figures}, {@code unit-notes} and {@code scope-units}. Counts about persons are not printed unit by unit
 * outside the restricted audience.
 */
@NullMarked
package vn.tonghop.report.content.unit;

import org.jspecify.annotations.NullMarked;
