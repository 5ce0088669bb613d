/**
 * {@code tonghop submission …}: what a unit sent for a period, and what is done to it.
 *
 * <p>Comes in: a unit, a period and an actor. Goes out: versions, differences, queries and answers in words; what the actor
 * may not see is masked, what it may not do is refused with a sentence.
 */
@NullMarked
package vn.tonghop.cli.submission;

import org.jspecify.annotations.NullMarked;
