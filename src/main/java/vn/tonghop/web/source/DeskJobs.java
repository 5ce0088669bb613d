package vn.tonghop.web.source;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.job.Checking;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.handout.HandoutPrinter;
import vn.tonghop.planning.kept.Definitions;

/**
 * Everything that {@code jobs/} says of the programme of the desk, and who may do what.
 *
 * @param lastRead what files say by these definitions
 */
public record DeskJobs(
        Definitions definitions,
        Actors actors,
        Contacts contacts,
        Checking checking,
        HandoutPrinter printer,
        LastRead lastRead) {

    /** @throws vn.tonghop.definition.DefinitionException with every fault */
    static DeskJobs read(Path jobs, String programme) {
        Definitions definitions = Definitions.read(jobs, programme);
        var faults = new Faults();
        var units = definitions.programme().units();
        Scopes scopes = Scopes.read(jobs.resolve("scopes.csv"), units, faults);
        Actors actors = Actors.read(jobs, units, scopes, faults);
        Contacts contacts = Contacts.read(jobs, units, faults);
        faults.stopIfAny();
        return new DeskJobs(
                definitions,
                actors,
                contacts,
                new Checking(definitions, jobs),
                new HandoutPrinter(definitions.programme(), definitions.rules()),
                new LastRead());
    }

    public Programme programme() {
        return definitions.programme();
    }

    /** The units that an actor looks after, as they stood when a period ended. */
    public List<OrgUnit> unitsOf(Acting acting, Period period) {
        return programme().units().on(period.end()).stream()
                .filter(unit -> acting.covers(unit, period.end()))
                .toList();
    }

    public boolean countsOnlyApproved() {
        return programme().countsFrom() == Programme.CountsFrom.APPROVAL;
    }
}
