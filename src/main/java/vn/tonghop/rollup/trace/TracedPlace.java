package vn.tonghop.rollup.trace;

import vn.tonghop.plan.register.Hotspot;

/**
 * A place on the list of an indicator, as the roll-up found it.
 *
 * @param reported whether anybody that was asked said how it stands
 * @param fulfils whether it is as the plan wants it; never where nobody reported it
 */
public record TracedPlace(Hotspot place, boolean reported, boolean fulfils) {}
