package vn.tonghop.cli.submission;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.life.Extensions;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop submission extend}. */
@Command(
        name = "extend",
        description =
                "Gia hạn cho một đơn vị: đến hết ngày đó không gửi thư nhắc; số ngày trễ tính từ ngày đó. Báo cáo ghi rõ đơn vị được gia hạn đến ngày nào.",
        footer = {
            "",
            "Ví dụ: ./tonghop submission extend --period 2026-06 --unit 00004 --until 2026-06-20 --reason \"mất điện\"",
            Exits.FOOTER
        })
final class ExtendCommand implements Callable<Integer> {

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

    @Option(names = "--unit", paramLabel = "ĐƠN_VỊ", required = true, description = "Mã đơn vị.")
    private String unit;

    @Option(names = "--until", paramLabel = "NGÀY", required = true, description = "Ngày cuối, ví dụ 2026-06-20.")
    private LocalDate until;

    @Option(names = "--reason", paramLabel = "LÝ_DO", required = true, description = "Lý do, ghi vào nhật ký.")
    private String reason;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            Acting acting = actor.acting(settings, programme.units());
            OrgUnit whose = programme
                    .units()
                    .find(unit, period.end())
                    .orElseThrow(() -> wrong("submission.unit-unknown", unit, period.code()));
            LocalDate regular = DueReport.of(programme, period).stream()
                    .filter(due -> due.unit().equals(whose) && due.period().equals(period))
                    .map(due -> due.obligation().due().lastDayOnTime(period))
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> wrong("submission.extend-nothing", whose.name(), period.code()));
            if (!until.isAfter(regular)) {
                throw wrong(
                        "submission.extend-early",
                        settings.texts().dates().day(until),
                        settings.texts().dates().day(regular));
            }
            new Extensions(database.dataSource(), programme, acting).give(period, whose, until, reason, Instant.now());
            PrintWriter out = spec.commandLine().getOut();
            out.println(settings.texts()
                    .say(
                            "submission.done.extend",
                            period.code(),
                            whose.name(),
                            settings.texts().dates().day(until),
                            acting.actor().id()));
            out.flush();
        }
        return 0;
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), settings.texts().say(key, values));
    }
}
