/**
 * {@code tonghop log …}: the log of all acts, and the proof that nobody changed it.
 *
 * <p>Comes in: the log. Goes out: whether its chain of hashes is whole, where it breaks, and its last hash to be noted down
 * elsewhere.
 */
@NullMarked
package vn.tonghop.cli.log;

import org.jspecify.annotations.NullMarked;
