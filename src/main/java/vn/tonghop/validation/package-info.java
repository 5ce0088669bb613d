/**
 * Checks what one submission says against the rules of the programme.
 *
 * <p>Comes in: observations and {@code rules.yaml}. Goes out: findings at the sender's own cells. A rule may be trusted
 * once read: what it names is asked on a form, and its own examples have been run.
 */
@NullMarked
package vn.tonghop.validation;

import org.jspecify.annotations.NullMarked;
