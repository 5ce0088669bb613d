package vn.tonghop.web.source;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;

/** Says which of the desk's programmes an actor has to do with. */
@Component
public final class OpenProgrammes {

    private static final int LAST_MONTH = 12;

    private final DeskSource source;

    OpenProgrammes(DeskSource source) {
        this.source = source;
    }

    /** Those without faults in which somebody whom it looks after reports; all for whoever looks after everybody. */
    public List<Programme> to(Acting acting) {
        return source.programmes().stream()
                .flatMap(id -> read(id).stream())
                .filter(programme -> programme.id().equals(source.programme())
                        || acting.actor().coversEverything()
                        || reports(acting, programme))
                .toList();
    }

    private Optional<Programme> read(String id) {
        try {
            return Optional.of(source.now(id).programme());
        } catch (DefinitionException e) {
            return Optional.empty();
        }
    }

    private static boolean reports(Acting acting, Programme programme) {
        Period last = Period.month(programme.year(), LAST_MONTH);
        return programme.obligations().stream()
                .flatMap(obligation -> Period.inYear(obligation.frequency(), programme.year()).stream()
                        .flatMap(period -> programme.due(obligation, period).stream()))
                .distinct()
                .anyMatch(unit -> acting.covers(unit, last.end()));
    }
}
