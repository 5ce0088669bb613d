package vn.tonghop.rollup.trace;

import java.util.List;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Share;

/**
 * What became of a unit that a cell is about and that is no more.
 *
 * @param ended the unit as it was
 * @param heir the one unit that its figures are counted to; empty where nobody has all its people
 * @param shares the units that its area lies in now, each with how many of its people
 */
public record Succession(OrgUnit ended, Optional<OrgUnit> heir, List<Share> shares) {

    public Succession {
        shares = List.copyOf(shares);
    }
}
