package vn.tonghop.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Comparison.Rounds;
import vn.tonghop.cli.bench.measure.Fork;
import vn.tonghop.cli.bench.measure.Memory;
import vn.tonghop.cli.bench.measure.Scratch;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.floor.CopyFloor;
import vn.tonghop.storage.server.DatabaseServer;

/**
 * The whole city month in processes of their own: {@code tonghop demo} on a data folder that has January to May, beside
 * the sum of the floors. Each run gets a fresh copy of the folder, in the place where the five months were stored: files that
 * have not moved are not hashed anew.
 */
final class CityMonth {

    private static final OptionalDouble LIMIT = OptionalDouble.of(2);
    private static final Rounds ROUNDS = new Rounds(1, 5);
    private static final String FIVE_MONTHS = "five-months";
    private static final String JUNE_TAKEN_OUT = "june-taken-out";
    private static final String RUN = "run";

    private final SampleJune sample;
    private final Scratch scratch;
    private final Path home;

    CityMonth(SampleJune sample, Scratch scratch, Path home) {
        this.sample = sample;
        this.scratch = scratch;
        this.home = home;
    }

    /** Makes the two folders that runs start from; returns June's roll-up. */
    Snapshot prepare() {
        Path run = scratch.folder(RUN);
        try (DatabaseServer server = DatabaseServer.embedded(run.resolve("database"))) {
            Schema.migrate(server.dataSource());
            sample.runEarlierMonths(server, run);
        }
        scratch.copy(RUN, FIVE_MONTHS);
        Path taken = scratch.copy(FIVE_MONTHS, JUNE_TAKEN_OUT);
        try (DatabaseServer server = DatabaseServer.embedded(taken.resolve("database"))) {
            Snapshot snapshot = sample.run(server, taken).snapshot();
            var floor = new CopyFloor(server.dataSource(), sample.programme().id(), SampleJune.JUNE.code());
            Files.write(taken.resolve(FloorOfMonth.ROWS), floor.export());
            floor.takeOut();
            CopyFloor.settle(server.dataSource());
            return snapshot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Comparison compare() {
        return Comparison.measure("month", LIMIT, ROUNDS, this::month, this::floor);
    }

    private double month() {
        return Fork.run(demo(scratch.copy(FIVE_MONTHS, RUN))).seconds();
    }

    /** A data folder with June's roll-up, for a process to open. */
    Path june() {
        return scratch.copy(JUNE_TAKEN_OUT, RUN);
    }

    private double floor() {
        Path data = june();
        Fork.Result result = Fork.run(List.of("bench", "floor-of-month", home.toString(), data.toString()));
        return result.seconds() - Double.parseDouble(result.said().get(FloorOfMonth.ASIDE));
    }

    /** In a run that is not timed, for looking takes time too. */
    Memory memory() {
        Path data = scratch.copy(FIVE_MONTHS, RUN);
        var memory = new Memory(data.resolve("database").resolve("cluster"));
        Fork.watched(demo(data), memory::look);
        return memory;
    }

    private static List<String> demo(Path data) {
        return List.of("demo", "--data", data.toString());
    }
}
