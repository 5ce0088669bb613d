package vn.tonghop.submission.life;

/**
 * What an act is about; parts that do not apply are empty.
 *
 * @param period code of the period
 * @param version number of the version; 0 when the act is not about one
 */
public record Subject(String unit, String form, String period, int version) {

    /** The whole period, of all units. */
    public static Subject ofPeriod(String period) {
        return new Subject("", "", period, 0);
    }

    /** One unit's period, of whatever form and version. */
    public static Subject ofUnit(String unit, String period) {
        return new Subject(unit, "", period, 0);
    }
}
