package vn.tonghop.cli.bench.nation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.job.revision.NewRollUp;
import vn.tonghop.period.DueRule;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.floor.CopyFloor;
import vn.tonghop.storage.floor.NationFloor;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** The reports of a made-up country in a database, and its roll-ups as the main job makes them. */
final class CountryStore {

    private final DataSource dataSource;
    private final Path jobs;
    private final Country country;

    CountryStore(DataSource dataSource, Path jobs, Country country) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.country = country;
    }

    /** Stores what every unit sent in the year; returns the number of figures of the nation. */
    int fill() {
        int nation = fill(Scale.NATION, List.copyOf(country.communes().keySet()));
        fill(Scale.PROVINCE, country.communesOf(Country.FIRST_PROVINCE));
        fill(Scale.CITY, country.communesOf(Country.CITY));
        CopyFloor.settle(dataSource);
        return nation;
    }

    private int fill(Scale scale, List<String> units) {
        List<LoggedAct> acts = Country.months().stream()
                .flatMap(month -> units.stream()
                        .map(unit ->
                                LoggedAct.of(Act.ACCEPT, new Subject(unit, Country.FORM, month.code(), 1), "ACCEPTED")))
                .toList();
        return transacted(() -> {
            int figures = new NationFloor(dataSource, scale.programme())
                    .fill(Country.FORM, units, Country.months(), Country.elements());
            new ActLog(dataSource, scale.programme()).append(Doer.NOBODY, asOf(), acts);
            return figures;
        });
    }

    /** A roll-up that is kept, out of definitions that are at hand. */
    Supplier<Snapshot> rollUp(Scale scale) {
        Definitions definitions = Definitions.read(jobs, scale.programme());
        Programme programme = definitions.programme();
        var rollUp = new NewRollUp(dataSource, programme, jobs, definitions::rules, asOf());
        return () -> transacted(() -> rollUp.keep(scale.period(), rollUp.inputHash(scale.period())));
    }

    /** The plain query under the year of the nation; returns the number of sums. */
    int groupingSets() {
        return new NationFloor(dataSource, Scale.NATION.programme()).groupingSets(country.communes());
    }

    /** So that the next roll-up is the first again. */
    void forgetRollUps() {
        CopyFloor.forgetRollUps(dataSource);
        CopyFloor.settle(dataSource);
    }

    private <T> T transacted(Supplier<T> work) {
        T done = new TransactionTemplate(Transactions.on(dataSource)).execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("nothing was done");
        }
        return done;
    }

    private static Instant asOf() {
        return Country.year()
                .end()
                .plusDays(2)
                .atTime(LocalTime.NOON)
                .atZone(DueRule.ZONE)
                .toInstant();
    }
}
