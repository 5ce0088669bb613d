/**
 * {@code tonghop runs}: what ran, when, for how long, what it turned away and made, and why it failed; what is at work now.
 *
 * <p>Comes in: the history. Goes out: text, CSV or JSON; codes in CSV and JSON are the same in any language.
 */
@NullMarked
package vn.tonghop.cli.runs;

import org.jspecify.annotations.NullMarked;
