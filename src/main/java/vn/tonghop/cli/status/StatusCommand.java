package vn.tonghop.cli.status;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.submission.page.VersionWords;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop status}: who has reported, who has not, and who has to do something. */
@Command(
        name = "status",
        description = "Ai đã gửi, ai chưa, còn gì phải sửa, giải trình hoặc duyệt: mỗi báo cáo phải gửi một dòng.",
        footer = {
            "",
            "Ví dụ: ./tonghop status --period 2026-06 --missing",
            "       ./tonghop status --period 2026-06 --scope kv-ba-dinh --format csv",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần chạy khác;"
                    + " 5 không được phép."
        })
public final class StatusCommand implements Callable<Integer> {

    /** For whom it is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(names = "--period", paramLabel = "KỲ", required = true, description = "Kỳ báo cáo, ví dụ 2026-06.")
    private Period period;

    @Option(names = "--scope", paramLabel = "PHẠM_VI", description = "Chỉ các đơn vị của một phạm vi trong scopes.csv.")
    private Optional<String> scope = Optional.empty();

    @Option(names = "--needs-me", description = "Chỉ những dòng đang chờ vai của mình.")
    private boolean needsMe;

    @Option(names = "--missing", description = "Chỉ những đơn vị chưa có báo cáo nào dùng được.")
    private boolean missing;

    @Option(names = "--format", paramLabel = "text|csv|json", description = "Dạng in (mặc định: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "THỜI_ĐIỂM",
            description = "Như lúc đó đã biết, ví dụ 2026-06-17T08:00:00+07:00 (mặc định: bây giờ).")
    private Optional<Instant> asOf = Optional.empty();

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            Acting acting = actor.acting(settings, programme.units());
            var faults = new Faults();
            Contacts contacts = Contacts.read(settings.jobs(), programme.units(), faults);
            Scopes scopes = Scopes.read(settings.jobs().resolve("scopes.csv"), programme.units(), faults);
            faults.stopIfAny();
            Predicate<ReporterRow> asked = inScope(scopes, programme)
                    .and(row -> acting.covers(row.unit(), row.period().end()))
                    .and(row -> !missing || row.isMissing())
                    .and(row -> !needsMe || waitsFor(acting, row));
            Instant moment = asOf.orElseGet(Instant::now);
            List<ReporterRow> rows = new PeriodStatus(database.dataSource(), programme, contacts)
                    .rows(period, moment).stream().filter(asked).toList();
            print(rows, spec.commandLine().getOut());
        }
        return 0;
    }

    private Predicate<ReporterRow> inScope(Scopes scopes, Programme programme) {
        if (scope.isEmpty()) {
            return row -> true;
        }
        Scope named = scopes.find(scope.get())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), settings.texts().say("status.scope-unknown", scope.get())));
        return row -> named.covers(row.unit(), programme.units(), row.period().end());
    }

    private static boolean waitsFor(Acting acting, ReporterRow row) {
        Role role = acting.actor().role();
        return switch (role) {
            case SUBMITTER -> row.waitsForSender();
            case REVIEWER, DEPARTMENT -> row.waitsForReviewer();
            case LEADER -> false;
        };
    }

    private void print(List<ReporterRow> rows, PrintWriter out) {
        switch (format) {
            case TEXT -> new StatusText(settings.texts(), new VersionWords(settings.texts()), out).print(rows);
            case CSV -> new StatusCsv(out).print(rows);
            case JSON -> new StatusJson(out).print(rows);
        }
        out.flush();
    }
}
