/**
 * One report while it is being made up: what its form asks, what stands in it so far, and how it is brought into line.
 *
 * <p>Comes in: a form that a unit owes, and figures that somebody wants in it. Goes out: a filled form about which no rule
 * complains. Nothing here knows of indicators.
 */
@NullMarked
package vn.tonghop.sample.draft;

import org.jspecify.annotations.NullMarked;
