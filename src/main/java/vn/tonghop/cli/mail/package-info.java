/**
 * {@code tonghop mail}: the log of letters, and what somebody decides of them.
 *
 * <p>Comes in: the outbox. Goes out: text; letters that are to be sent again.
 */
@NullMarked
package vn.tonghop.cli.mail;

import org.jspecify.annotations.NullMarked;
