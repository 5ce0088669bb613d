package vn.tonghop.rollup.snapshot.score;

import java.util.Map;

/**
 * One unit's score sheet as it was accepted.
 *
 * @param own points that the unit gave itself, by criterion
 * @param verified points that were verified, by criterion; may be none
 * @param declared code of the class that it declared; empty where it declared none
 */
public record UnitScore(String unit, Map<String, Long> own, Map<String, Long> verified, String declared) {

    public UnitScore {
        own = Map.copyOf(own);
        verified = Map.copyOf(verified);
    }
}
