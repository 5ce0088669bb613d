package vn.tonghop.orgunit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reporting unit is; the words are those of {@code org-units.csv}. */
public enum UnitKind {
    THANH_PHO,
    PHUONG,
    XA,
    /** A city agency, court, union or inspection team that reports its own counts. */
    AGENCY;

    /** The kind of that name in lower case; empty when there is none. */
    public static Optional<UnitKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(UnitKind::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
