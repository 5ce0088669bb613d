/**
 * The plan and the rules as they are now, to be read and not changed.
 *
 * <p>Comes in: the definitions. Goes out: each indicator with the plan's own words, each rule with what it asks.
 */
@NullMarked
package vn.tonghop.web.plan;

import org.jspecify.annotations.NullMarked;
