/**
 * How mail servers are reached.
 *
 * <p>Comes in: what {@code mail.yaml} says. Goes out: sessions that check who answers, and why none came about.
 */
@NullMarked
package vn.tonghop.distribution.server;

import org.jspecify.annotations.NullMarked;
