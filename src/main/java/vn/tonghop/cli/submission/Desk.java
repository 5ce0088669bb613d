package vn.tonghop.cli.submission;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.submission.page.VersionWords;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.life.SubmissionActs;
import vn.tonghop.job.life.Target;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.life.VersionQuery;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.SentVersion;

/** What every command about one submission is told: whose, for when, as whom. */
final class Desk {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "ĐƠN_VỊ", description = "Mã hoặc tên đơn vị.")
    private String unit;

    @Parameters(index = "1", paramLabel = "KỲ", description = "Kỳ báo cáo, ví dụ 2026-06.")
    private Period period;

    @Option(names = "--form", paramLabel = "BIỂU", description = "Biểu nào, nếu đơn vị gửi nhiều biểu.")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--version",
            paramLabel = "BẢN",
            description = "Bản số mấy trong bảng của lệnh show (mặc định: bản mới nhất có thể tính).")
    private Optional<Integer> version = Optional.empty();

    /** What is done with an open database. */
    @FunctionalInterface
    interface Work {
        void on(Setting setting);
    }

    /** Everything that stands ready for the work. */
    record Setting(DataSource dataSource, Programme programme, Acting acting, Target target, VersionWords words) {}

    int open(Work work) {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            Acting acting = actor.acting(settings, programme.units());
            var target = new Target(unit(programme), period, form, version);
            work.on(new Setting(database.dataSource(), programme, acting, target, new VersionWords(settings.texts())));
        }
        out().flush();
        return 0;
    }

    /** Does an act to the version and says what was done and which version counts now. */
    int act(Act act, BiFunction<SubmissionActs, Target, SentVersion> deed) {
        return open(setting -> {
            var acts = new SubmissionActs(setting.dataSource(), setting.programme(), setting.acting());
            SentVersion done = deed.apply(acts, setting.target());
            out().println(setting.words()
                    .done(act, done, setting.target(), setting.acting().actor().id()));
            sayWhatCounts(setting);
        });
    }

    void sayWhatCounts(Setting setting) {
        boolean approvedOnly = setting.programme().countsFrom() == Programme.CountsFrom.APPROVAL;
        var versions =
                new VersionQuery(setting.dataSource(), setting.programme().id(), approvedOnly);
        out().println(setting.words()
                .counting(versions.of(setting.target().unit().code(), period, Instant.now())));
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    Settings settings() {
        return settings;
    }

    private OrgUnit unit(Programme programme) {
        return programme
                .units()
                .find(unit, period.end())
                .or(() -> UnitMatcher.on(programme.units(), period.end())
                        .byName(unit)
                        .accepted())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), settings.texts().say("submission.unit-unknown", unit, period.code())));
    }
}
