/**
 * {@code tonghop rules …}: what is checked, and whom a changed rule would have told something.
 *
 * <p>Comes in: the rules and, for a replay, what was accepted. Goes out: lists without any figure.
 */
@NullMarked
package vn.tonghop.cli.rules;

import org.jspecify.annotations.NullMarked;
