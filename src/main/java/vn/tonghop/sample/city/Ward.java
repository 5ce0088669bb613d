package vn.tonghop.sample.city;

import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;

/**
 * One synthetic ward as the year begins.
 *
 * @param rank its place in an order by chance, from 0; who fulfils a duty first goes by it
 * @param establishments by kind
 * @param eagerness how fast it inspects, 1 being the city's mean
 * @param supports whether it is among the wards that support people
 */
public record Ward(OrgUnit unit, int rank, Map<Trade, Integer> establishments, double eagerness, boolean supports) {

    public Ward {
        establishments = Map.copyOf(establishments);
    }

    public int size() {
        return establishments.values().stream().mapToInt(Integer::intValue).sum();
    }
}
