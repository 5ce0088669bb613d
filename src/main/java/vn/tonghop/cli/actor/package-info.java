/**
 * {@code tonghop actor …}: in whose name this account acts, and signed tokens for accounts that are bound to nobody.
 *
 * <p>Comes in: {@code actors.csv}, a key. Goes out: names and keys; the private key is written to one file only.
 */
@NullMarked
package vn.tonghop.cli.actor;

import org.jspecify.annotations.NullMarked;
