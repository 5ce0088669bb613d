/**
 * Opens a finished roll-up for whoever asks where its figures come from.
 *
 * <p>Comes in: the name of a roll-up. Goes out: its figures by the plan of its day, with the way to the cells behind them;
 * what a reader may see of it is decided by its {@link vn.tonghop.disclosure.actor.Sight}.
 */
@NullMarked
package vn.tonghop.job.trace;

import org.jspecify.annotations.NullMarked;
