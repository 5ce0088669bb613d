package vn.tonghop.cli;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A kill -9.
 *
 * @param afterMillis since the start, or the last kill
 */
record Kill(long afterMillis, Target target) {

    /** What is killed. */
    enum Target {
        SERVE,
        /** The server, whose processes then end by themselves. */
        POSTGRES,
        /** One process of the server, which then ends all the others and recovers. */
        BACKEND,
        BOTH;

        boolean isServe() {
            return this == SERVE || this == BOTH;
        }
    }

    static List<Kill> drawn(int kills, long within, Random chance) {
        return Stream.generate(() -> new Kill(
                        (long) (chance.nextDouble() * within), Target.values()[chance.nextInt(Target.values().length)]))
                .limit(kills)
                .toList();
    }

    void strike(ServeLife life, ServedOffice office) throws InterruptedException {
        List<ProcessHandle> server = office.postgres().toList();
        switch (target) {
            case SERVE -> life.kill();
            case POSTGRES -> server.forEach(ProcessHandle::destroyForcibly);
            case BACKEND ->
                server.stream().flatMap(ProcessHandle::children).findAny().ifPresent(ProcessHandle::destroyForcibly);
            case BOTH -> {
                life.kill();
                server.forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Override
    public String toString() {
        return target + " after " + afterMillis + " ms";
    }
}
