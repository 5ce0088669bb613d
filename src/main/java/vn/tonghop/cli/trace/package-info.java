/**
 * {@code tonghop trace}: from a printed figure to the cells behind it, and from a cell to the figures it is in.
 *
 * <p>Comes in: the id of a run, as every page of its report names it. Goes out: text or JSON; what the reader may not see of
 * single units is masked.
 */
@NullMarked
package vn.tonghop.cli.trace;

import org.jspecify.annotations.NullMarked;
