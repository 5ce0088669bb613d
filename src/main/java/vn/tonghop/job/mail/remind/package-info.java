/**
 * Who has not sent, and what is written to whom about it.
 *
 * <p>Comes in: a period, a moment and what has come. Goes out: letters for the outbox, one per unit and form, one per reviewer;
 * nobody who has sent is among them.
 */
@NullMarked
package vn.tonghop.job.mail.remind;

import org.jspecify.annotations.NullMarked;
