package vn.tonghop.orgunit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a unit is; the words are those of {@code org-units.csv}. */
public enum UnitKind {
    THANH_PHO("thành phố", 2),
    TINH("tỉnh", 2),
    QUAN("quận", 3),
    HUYEN("huyện", 3),
    THI_XA("thị xã", 3),
    PHUONG("phường", 5),
    XA("xã", 5),
    THI_TRAN("thị trấn", 5),
    TO_DAN_PHO("tổ dân phố", 0),
    /** A city agency, court, union or inspection team that reports its own counts. */
    AGENCY("", 0),
    /** What reports inside a commune: its police, health station, schools, unions, teams. */
    BODY("", 0);

    private final String word;
    private final int digits;

    UnitKind(String word, int digits) {
        this.word = word;
        this.digits = digits;
    }

    /** The word that names of this kind begin with, in lower case; empty where they begin with none. */
    public String word() {
        return word;
    }

    public boolean isProvince() {
        return digits == 2;
    }

    public boolean isDistrict() {
        return digits == 3;
    }

    public boolean isCommune() {
        return digits == 5;
    }

    /** Whether people live in such a unit, so that somebody must take them over when it ends. */
    public boolean isPlaceOfPeople() {
        return isCommune() || this == TO_DAN_PHO;
    }

    /** Digits of the official code; 0 where we give the code ourselves. */
    int digits() {
        return digits;
    }

    /** The kind of that name in the file; empty when there is none. */
    public static Optional<UnitKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.fileName().equals(name))
                .findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(UnitKind::fileName).toList();
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<UnitKind> withWord() {
        return List.of(values()).stream().filter(kind -> !kind.word.isEmpty()).toList();
    }
}
