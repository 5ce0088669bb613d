package vn.tonghop.cli.bench.nation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Fork;
import vn.tonghop.cli.bench.measure.Memory;
import vn.tonghop.cli.bench.measure.Scratch;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.DatabaseServer;

/**
 * The roll-up of the whole country: 3,321 units, 12 months, 60 data elements, on made-up reports in the tables as they are.
 * The plan is made up too: 20 indicators, each the sum of three elements.
 */
public final class Nation {

    private static final OptionalDouble YEAR_LIMIT = OptionalDouble.of(1.5);
    private static final OptionalDouble PROVINCE_LIMIT = OptionalDouble.of(1.0 / 20);
    /** Beside a city of 126 units it may take a fifth more than its units say. */
    private static final OptionalDouble CITY_LIMIT =
            OptionalDouble.of(1.2 * Country.VIET_NAM.units() / Country.VIET_NAM.cityUnits());

    private final Path jobs;
    private final Path data;
    private final Memory memory;

    public Nation(Path home, Scratch scratch) {
        this.jobs = scratch.folder("nation-jobs");
        this.data = scratch.folder("nation");
        this.memory = new Memory(data.resolve("cluster"));
        new CountryJobs(home.resolve("jobs"), jobs).write(Country.VIET_NAM);
        try (DatabaseServer server = DatabaseServer.embedded(data)) {
            Schema.migrate(server.dataSource());
            new CountryStore(server.dataSource(), jobs, Country.VIET_NAM).fill();
        }
    }

    public List<Comparison> compare() {
        Map<String, String> said = Fork.watched(
                        List.of("bench", "nation", jobs.toString(), data.toString()), memory::look)
                .said();
        List<Double> nation = runs(said, Scale.NATION.name());
        return List.of(
                new Comparison("nation", nation, runs(said, NationCommand.QUERY), YEAR_LIMIT),
                new Comparison("province", runs(said, Scale.PROVINCE.name()), nation, PROVINCE_LIMIT),
                new Comparison("growth", nation, runs(said, Scale.CITY.name()), CITY_LIMIT));
    }

    /** Of the process that made all of the roll-ups. */
    public Memory memory() {
        return memory;
    }

    private static List<Double> runs(Map<String, String> said, String name) {
        return Arrays.stream(said.getOrDefault(name, "").split(" "))
                .map(Double::valueOf)
                .toList();
    }
}
