package vn.tonghop.cli.status;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.PeriodView;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.submission.page.VersionWords;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.orgunit.scope.Scopes;
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

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Mixin
    private PeriodView view;

    @Option(names = "--needs-me", description = "Chỉ những dòng đang chờ vai của mình.")
    private boolean needsMe;

    @Option(names = "--missing", description = "Chỉ những đơn vị chưa có báo cáo nào dùng được.")
    private boolean missing;

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
            List<ReporterRow> rows = new PeriodStatus(database.dataSource(), programme, contacts)
                    .rows(view.period(), view.asOf()).stream().filter(asked).toList();
            print(rows, spec.commandLine().getOut());
        }
        return 0;
    }

    private Predicate<ReporterRow> inScope(Scopes scopes, Programme programme) {
        return view.scope(() -> scopes, settings.texts())
                .<Predicate<ReporterRow>>map(scope -> row ->
                        scope.covers(row.unit(), programme.units(), row.period().end()))
                .orElse(row -> true);
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
        switch (view.format()) {
            case TEXT -> new StatusText(settings.texts(), new VersionWords(settings.texts()), out).print(rows);
            case CSV -> new StatusCsv(out).print(rows);
            case JSON -> new StatusJson(out).print(rows);
        }
        out.flush();
    }
}
