package vn.tonghop.job.clock.health;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.schedule.FinalDay;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.Engine;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.StepRow;

/** How things stand at a moment. */
public record Health(Instant at, List<OfProgramme> programmes, List<Engine> engines) {

    /** From well to bad. */
    public enum State {
        OK,
        /** Nothing keeps the schedules just now; fine where the machine's own scheduler calls. */
        UNWATCHED,
        /** A run was given up, or waits for a decision. */
        ATTENTION,
        /** A deadline has passed and the final report is not there. */
        OVERDUE
    }

    /**
     * How things stand with one programme.
     *
     * @param watchedSince empty when nothing has kept its schedule yet
     */
    public record OfProgramme(
            String id,
            Optional<Instant> watchedSince,
            List<FinalDay> overdue,
            List<Alarm> alarms,
            List<AtWork> atWork,
            Optional<Firing> next) {

        public OfProgramme {
            overdue = List.copyOf(overdue);
            alarms = List.copyOf(alarms);
            atWork = List.copyOf(atWork);
        }
    }

    /** A run that is at work, and the stage it is at. */
    public record AtWork(RunRow run, Optional<StepRow> step) {}

    public Health {
        programmes = List.copyOf(programmes);
        engines = List.copyOf(engines);
    }

    public State state() {
        if (programmes.stream().anyMatch(one -> !one.overdue().isEmpty())) {
            return State.OVERDUE;
        }
        if (programmes.stream()
                .flatMap(one -> one.alarms().stream())
                .anyMatch(alarm -> alarm.kind() != Alarm.Kind.OVERDUE)) {
            return State.ATTENTION;
        }
        return engines.stream().anyMatch(Engine::lives) ? State.OK : State.UNWATCHED;
    }
}
