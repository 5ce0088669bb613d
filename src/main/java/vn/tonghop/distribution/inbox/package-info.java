/**
 * A mailbox that workbooks come into.
 *
 * <p>Comes in: {@code mail.yaml}, a mailbox on a server. Goes out: envelopes and workbooks as they are there. Nothing in the
 * mailbox is changed, not even that a letter was seen; who sends a letter is what the letter says, and no proof.
 */
@NullMarked
package vn.tonghop.distribution.inbox;

import org.jspecify.annotations.NullMarked;
