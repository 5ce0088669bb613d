/**
 * Keeps what is done to submissions after they were stored, and tells how each version stands at a moment.
 *
 * <p>Comes in: acts and explanations. Goes out: versions with their states, what waits for whom, and the log of all acts,
 * whose chain of hashes shows every later change. Every method that writes expects to be called inside a transaction.
 */
@NullMarked
package vn.tonghop.storage.life;

import org.jspecify.annotations.NullMarked;
