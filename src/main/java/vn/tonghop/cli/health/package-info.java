/**
 * {@code tonghop health}: whether all is well with the schedules, in an exit code, in words and for programs.
 *
 * <p>Comes in: how things stand. Goes out: what somebody has to look at, and nothing else.
 */
@NullMarked
package vn.tonghop.cli.health;

import org.jspecify.annotations.NullMarked;
