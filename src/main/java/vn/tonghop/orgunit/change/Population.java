package vn.tonghop.orgunit.change;

import java.util.Collection;

/** How many of the old unit's people went into the new one. */
public enum Population {
    ALL,
    SOME,
    /** Land only. */
    NONE,
    UNKNOWN;

    /** What holds of all people when this holds of each group of them. */
    static Population together(Collection<Population> groups) {
        boolean some = groups.contains(ALL) || groups.contains(SOME);
        boolean notAll = groups.contains(NONE) || groups.contains(SOME);
        if (groups.contains(UNKNOWN) && !(some && notAll)) {
            return UNKNOWN;
        }
        if (some) {
            return notAll ? SOME : ALL;
        }
        return NONE;
    }
}
