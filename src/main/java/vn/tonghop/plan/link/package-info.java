/**
 * Which indicator of an earlier plan became which one of a later plan.
 *
 * <p>Comes in: {@code indicator-links.csv}. Goes out: pairs of codes that some plan in {@code jobs/} has.
 */
@NullMarked
package vn.tonghop.plan.link;

import org.jspecify.annotations.NullMarked;
