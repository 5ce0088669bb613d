package vn.tonghop.job.life;

import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;

/**
 * Which version an act is meant for.
 *
 * @param form empty when the unit sends only one
 * @param version its number; empty for the one that the act is usually done to
 */
public record Target(OrgUnit unit, Period period, Optional<String> form, Optional<Integer> version) {

    public static Target of(OrgUnit unit, Period period) {
        return new Target(unit, period, Optional.empty(), Optional.empty());
    }
}
