package vn.tonghop.bad;

import java.util.ArrayList;
import java.util.List;

/** Every file in {@code sample-data/bad}, in the order of the ways of going wrong. */
final class Fixtures {

    private Fixtures() {}

    static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>();
        all.addAll(CellFixtures.all());
        all.addAll(TableFixtures.all());
        all.addAll(IdentityFixtures.all());
        all.addAll(BrokenFixtures.all());
        all.addAll(OfficeFixtures.all());
        all.addAll(FontFixtures.all());
        all.addAll(TextFixtures.all());
        all.sort(java.util.Comparator.comparingInt(fixture -> fixture.way() == 0 ? 45 : fixture.way()));
        return List.copyOf(all);
    }
}
