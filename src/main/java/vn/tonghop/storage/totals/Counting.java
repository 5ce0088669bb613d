package vn.tonghop.storage.totals;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.storage.row.TextArray;
import vn.tonghop.storage.totals.CountedVersions.Version;

/** The versions that are added up, as the arrays that a query takes them in; units by their place in a list. */
final class Counting {

    private final List<Version> versions;
    private final Map<String, Integer> units = new LinkedHashMap<>();

    Counting(List<Version> versions) {
        this.versions = versions;
        versions.forEach(version -> units.putIfAbsent(version.unit(), units.size()));
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    /** The codes of the units, in their places. */
    List<String> units() {
        return List.copyOf(units.keySet());
    }

    /** Sets the five parameters from the first one on: number, place of the unit, month, length, what is hidden. */
    void fill(PreparedStatement statement) throws SQLException {
        Parameters.array(statement, 1, "bigint", versions, Version::id);
        Parameters.array(statement, 2, "int", versions, version -> units.get(version.unit()));
        Parameters.array(
                statement, 3, "int", versions, version -> version.period().lastMonth());
        Parameters.array(
                statement,
                4,
                "int",
                versions,
                version -> version.period().kind().months());
        Parameters.texts(statement, 5, versions, Version::hidden);
    }

    /**
     * Sets the five parameters from the first one on, with one entry for each unit: its place, the number of its first version,
     * and of all its versions number, month and what is hidden.
     */
    void fillUnits(PreparedStatement statement) throws SQLException {
        List<List<Version>> own = new ArrayList<>();
        units.values().forEach(place -> own.add(new ArrayList<>()));
        versions.forEach(version -> own.get(units.get(version.unit())).add(version));
        Parameters.array(statement, 1, "int", units.values(), place -> place);
        Parameters.array(statement, 2, "bigint", own, all -> all.get(0).id());
        Parameters.array(
                statement,
                3,
                "text",
                own,
                all -> all.stream()
                        .map(version -> String.valueOf(version.id()))
                        .collect(Collectors.joining(",", "{", "}")));
        Parameters.array(
                statement,
                4,
                "text",
                own,
                all -> all.stream()
                        .map(version -> String.valueOf(version.period().lastMonth()))
                        .collect(Collectors.joining(",", "{", "}")));
        Parameters.texts(statement, 5, own, Counting::hidden);
    }

    /** Null where nothing is hidden. */
    private static @Nullable String hidden(List<Version> all) {
        return all.stream().allMatch(version -> version.hidden() == null)
                ? null
                : TextArray.of(all.stream()
                        .map(version -> Objects.requireNonNullElse(version.hidden(), ""))
                        .toList());
    }
}
