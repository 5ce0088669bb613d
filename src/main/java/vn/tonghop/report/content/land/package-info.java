/**
 * Whose figures a report shows unit by unit: those of the units as they were, or as they are now.
 *
 * <p>Comes in: a snapshot with the map that is wanted. Goes out: one row for each unit of that map, that add up to the same
 * on both; a unit that was split has a row of its own on both, since its figures are nobody's.
 */
@NullMarked
package vn.tonghop.report.content.land;

import org.jspecify.annotations.NullMarked;
