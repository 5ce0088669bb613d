package vn.tonghop.cli.submission;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.life.PeriodLocks;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;

/** What the commands about locks are told: which period, of one unit or of all, as whom. */
final class LockDesk {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(names = "--period", paramLabel = "KỲ", required = true, description = "Kỳ báo cáo, ví dụ 2026-06.")
    private Period period;

    @Option(names = "--unit", paramLabel = "ĐƠN_VỊ", description = "Mã đơn vị (mặc định: mọi đơn vị).")
    private Optional<String> unit = Optional.empty();

    /** What is done with the locks. */
    @FunctionalInterface
    interface Work {
        void on(PeriodLocks locks, Period period, Optional<OrgUnit> unit);
    }

    int open(String command, Work work) {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            var acting = actor.acting(settings, programme.units());
            Optional<OrgUnit> whose = unit.map(code -> unit(code, programme));
            work.on(new PeriodLocks(database.dataSource(), programme.id(), acting), period, whose);
            var out = spec.commandLine().getOut();
            out.println(settings.texts()
                    .say(
                            "submission.done." + command,
                            period.code(),
                            whose.map(OrgUnit::name).orElse(settings.texts().say("submission.all-units")),
                            acting.actor().id()));
            out.flush();
        }
        return 0;
    }

    private OrgUnit unit(String code, Programme programme) {
        return programme
                .units()
                .find(code, period.end())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), settings.texts().say("submission.unit-unknown", code, period.code())));
    }
}
