package vn.tonghop.cli.bench.nation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.cli.bench.measure.Side;
import vn.tonghop.storage.server.DatabaseServer;

/** The roll-ups of a made-up country in a process of their own, so that its memory can be seen; says how long each took. */
@Command(name = "nation", hidden = true)
public final class NationCommand implements Callable<Integer> {

    /** The name under which the plain query is told. */
    static final String QUERY = "QUERY";

    static final int RUNS = 5;

    /** Roll-ups of the short ones that are not measured, until the compiler has nothing left to do for them. */
    private static final int WARM_UP = 12;

    @Parameters(index = "0")
    private Path jobs;

    @Parameters(index = "1", description = "a data folder with the reports of the country")
    private Path data;

    @Override
    public Integer call() {
        try (DatabaseServer server = DatabaseServer.embedded(data)) {
            var store = new CountryStore(server.dataSource(), jobs, Country.VIET_NAM);
            seconds(store)
                    .forEach((name, runs) -> System.out.println(
                            name + "=" + runs.stream().map(String::valueOf).collect(Collectors.joining(" "))));
        }
        return 0;
    }

    /**
     * Of each roll-up and of the plain query, in turn, after one round that does not count. No side finds the garbage of
     * the one before it: what it leaves itself it has to clear itself.
     */
    static Map<String, List<Double>> seconds(CountryStore store) {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (Scale scale : Scale.values()) {
            Supplier<?> rollUp = store.rollUp(scale);
            sides.put(scale.name(), Side.timed(store::forgetRollUps, rollUp));
        }
        Side province = sides.get(Scale.PROVINCE.name());
        for (int run = 0; run < WARM_UP; run++) {
            province.seconds();
        }
        sides.put(QUERY, Side.timed(store::groupingSets));
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int run = -1; run < RUNS; run++) {
            for (Map.Entry<String, Side> side : sides.entrySet()) {
                System.gc();
                double taken = side.getValue().seconds();
                if (run >= 0) {
                    seconds.computeIfAbsent(side.getKey(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        return seconds;
    }
}
