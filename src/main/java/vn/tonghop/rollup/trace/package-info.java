/**
 * Leads from a figure of a roll-up back to the cells that it was added up from, and from a cell to the figures it is in.
 *
 * <p>Comes in: a snapshot and the cells of the versions that it counted. Goes out: per indicator and unit the cells, each with
 * its share; they add up to what was printed.
 */
@NullMarked
package vn.tonghop.rollup.trace;

import org.jspecify.annotations.NullMarked;
