/**
 * Letters that are to be sent, were sent or came in.
 *
 * <p>Comes in: what is meant to be sent, and what became of each attempt. Goes out: whose turn it is, and a log per recipient.
 * A letter is meant once per key, and taken for sent by nobody but who sent it.
 */
@NullMarked
package vn.tonghop.storage.mail;

import org.jspecify.annotations.NullMarked;
