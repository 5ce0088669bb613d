package vn.tonghop.plan.register;

import java.util.Optional;

/**
 * A place that a plan lists.
 *
 * @param name a road, a crossing, a stretch of river: never a person's address
 * @param baseline the grade it had when it was listed
 * @param certain whether the plan's text leaves no doubt about that grade
 * @param handedOver the year in which it was handed over cleared; empty for places still to be cleared
 * @param note empty when there is nothing to say
 */
public record Hotspot(
        String code,
        String name,
        Setting setting,
        Listing list,
        Grade baseline,
        boolean certain,
        Optional<String> handedOver,
        Optional<String> note) {

    /** Where the trouble is. */
    public enum Setting {
        /** In establishments. */
        PREMISES,
        /** In the open. */
        PUBLIC
    }

    /** Which list it is on. */
    public enum Listing {
        TO_CLEAR,
        /** Cleared before, and not to become active again. */
        HANDED_OVER
    }
}
