/**
 * What the text of a plan says, phrase by phrase, and what became of each phrase here.
 *
 * <p>Comes in: {@code jobs/sources/<programme>.csv}. Goes out: phrases with their place in the text; whether the codes
 * they refer to exist is for others to check.
 */
@NullMarked
package vn.tonghop.plan.source;

import org.jspecify.annotations.NullMarked;
