package vn.tonghop.cli.schedule;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.KeyValueLog;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.clock.Decisions;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.storage.run.RunStore;

/** {@code tonghop schedule decide}: whether a run that was missed or given up is still wanted. */
@Command(
        name = "decide",
        description = "Quyết định về một lần chạy bị lỡ hoặc đã thôi thử: chạy bây giờ, hoặc bỏ.",
        footer = {
            "",
            "Ví dụ: ./tonghop schedule decide 12 run",
            "Mã thoát: 0 đã chạy xong hoặc đã bỏ; 1 chạy bị lỗi; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần"
                    + " chạy khác; 5 không được phép."
        })
public final class DecideCommand implements Callable<Integer> {

    private static final int BUSY = 4;

    /** What is decided. */
    enum Answer {
        RUN,
        SKIP
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "SỐ", description = "Số của lần chạy, như tonghop runs và tonghop health in.")
    private long id;

    @Parameters(index = "1", paramLabel = "run|skip", description = "run: chạy bây giờ; skip: bỏ.")
    private Answer answer = Answer.SKIP;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            RunRow row = new RunStore(database.dataSource())
                    .find(id)
                    .filter(run -> run.state() == RunState.ASKED || run.state() == RunState.FAILED)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), settings.texts().say("schedule.decide.unknown", String.valueOf(id))));
            Timetable table = Timetable.read(settings.jobs(), row.key().programme());
            Acting acting = actor.acting(settings, table.programme().units());
            acting.requireRunning();
            var log = new KeyValueLog(System.out, settings.texts());
            var keeper = new Keeper(database.dataSource(), settings, acting.doer(), log);
            var decisions = new Decisions(database.dataSource(), keeper.attempts(), log);
            if (answer == Answer.SKIP) {
                decisions.skip(row, Instant.now());
                return 0;
            }
            return switch (decisions.run(table, row)) {
                case DONE -> 0;
                case FAILED -> 1;
                case BUSY -> BUSY;
                case UNKNOWN ->
                    throw new ParameterException(
                            spec.commandLine(), settings.texts().say("schedule.decide.gone", String.valueOf(id)));
            };
        }
    }
}
