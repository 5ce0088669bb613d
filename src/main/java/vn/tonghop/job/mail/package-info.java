/**
 * What is written to whom by mail, sent, and told of what could not be sent.
 *
 * <p>Comes in: the outbox, alarms, the definitions of mail. Goes out: letters, each after it was noted down, and their fate. It
 * may be asked by any number of processes: one of them sends.
 */
@NullMarked
package vn.tonghop.job.mail;

import org.jspecify.annotations.NullMarked;
