package vn.tonghop.cli.bench.nation;

import vn.tonghop.period.Period;

/** What is rolled up, each as a programme of its own. */
enum Scale {
    /** The year of the whole country. */
    NATION("ca-nuoc", Country.NATION, Country.year()),
    /** One month of one province, with the months before it. */
    PROVINCE("mot-tinh", Country.FIRST_PROVINCE, Period.month(Country.YEAR, 12)),
    /** The year of one city. */
    CITY("mot-thanh-pho", Country.CITY, Country.year());

    private final String programme;
    private final String unit;
    private final Period period;

    Scale(String programme, String unit, Period period) {
        this.programme = programme;
        this.unit = unit;
        this.period = period;
    }

    String programme() {
        return programme;
    }

    /** The code of the unit that all reporters lie in. */
    String unit() {
        return unit;
    }

    Period period() {
        return period;
    }
}
