/**
 * The sheet of a unit: its figures against its level and beside all units together.
 *
 * <p>Comes in: an actor and the latest roll-up. Goes out: the sheets of its own units, as pages and as PDF, never those of
 * others.
 */
@NullMarked
package vn.tonghop.web.sheet;

import org.jspecify.annotations.NullMarked;
