/**
 * Holds a roll-up against the report before it.
 *
 * <p>Comes in: both, and which reports were added or taken away between them. Goes out: every figure that is another one,
 * with its causes.
 */
@NullMarked
package vn.tonghop.rollup.revision;

import org.jspecify.annotations.NullMarked;
