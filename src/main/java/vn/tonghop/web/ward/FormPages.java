package vn.tonghop.web.ward;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.planning.handout.Handout;
import vn.tonghop.planning.handout.Known;
import vn.tonghop.planning.handout.Opening;
import vn.tonghop.storage.last.LastReported;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.frame.Download;
import vn.tonghop.web.frame.NotThereException;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** Hands out the form of a unit for a period, filled in beforehand as far as anything is known. */
@Controller
class FormPages {

    private final DeskSource source;

    FormPages(DeskSource source) {
        this.source = source;
    }

    @Allowed({Role.SUBMITTER, Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/forms/{unit}/{form}/{period}")
    ResponseEntity<byte[]> form(
            @PathVariable String unit, @PathVariable String form, @PathVariable String period, Acting acting) {
        DeskJobs jobs = source.now();
        Handout handout = Period.parse(period)
                .filter(known -> known.year() == jobs.programme().year())
                .flatMap(known -> Handout.all(jobs.programme(), known).stream()
                        .filter(each ->
                                each.unit().code().equals(unit) && each.form().equals(form))
                        .findFirst())
                .filter(each -> acting.covers(each.unit(), each.period().end()))
                .orElseThrow(NotThereException::new);
        return Download.workbook(handout.name() + ".xlsx", jobs.printer().print(handout, known(handout, jobs)));
    }

    private Known known(Handout handout, DeskJobs jobs) {
        var last = new LastReported(source.dataSource(), source.programme());
        Set<String> closing = jobs.programme().forms().get(handout.form()).elements().values().stream()
                .filter(DataElement::isOpening)
                .map(DataElement::opensWith)
                .collect(Collectors.toSet());
        String unit = handout.unit().code();
        Opening opening = Optional.ofNullable(
                        last.endingOn(handout.period().start().minusDays(1), closing)
                                .get(new LastReported.Sender(unit, handout.form())))
                .map(seen -> new Opening("biểu đã được nhận", seen))
                .orElse(Opening.UNKNOWN);
        return last.rolledUpBefore(handout.period())
                .filter(all -> all.figures().containsKey(unit))
                .map(all -> new Known(
                        opening, Optional.of(all.period()), all.figures().get(unit)))
                .orElseGet(() -> new Known(opening, Optional.empty(), Map.of()));
    }
}
