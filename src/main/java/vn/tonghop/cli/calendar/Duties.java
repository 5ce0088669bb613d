package vn.tonghop.cli.calendar;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Channel;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.Reporters;
import vn.tonghop.plan.calendar.DueDate;

/** Who owes what to whom: the obligations behind the dates, numbered, with what several of them share said once. */
final class Duties {

    private static final String TEXT = "      ";

    private record Shared(
            PeriodKind frequency,
            String receiver,
            List<Channel> channels,
            String content,
            Optional<String> outline,
            Optional<String> guidance,
            String basis,
            Optional<String> assumed) {}

    private final Map<Obligation, List<DueDate>> dates = new LinkedHashMap<>();
    private final List<Obligation> numbered;
    private final Programme programme;
    private final Sentences sentences;

    Duties(List<DueDate> dates, Programme programme, Sentences sentences) {
        this.programme = programme;
        this.sentences = sentences;
        dates.forEach(date -> this.dates
                .computeIfAbsent(date.obligation(), obligation -> new ArrayList<>())
                .add(date));
        this.numbered =
                programme.obligations().stream().filter(this.dates::containsKey).toList();
    }

    /** The numbers of obligations with runs drawn together: {@code 1–6, 9}. */
    String numbers(List<Obligation> obligations) {
        List<Integer> numbers = obligations.stream()
                .map(obligation -> numbered.indexOf(obligation) + 1)
                .sorted()
                .toList();
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1) {
                runs.add(first == i ? "" + numbers.get(i) : numbers.get(first) + "–" + numbers.get(i));
                first = i + 1;
            }
        }
        return String.join(", ", runs);
    }

    void print(Page page) {
        page.line(sentences.say("calendar.duties"));
        numbered.stream()
                .collect(Collectors.groupingBy(Duties::shared, LinkedHashMap::new, Collectors.toList()))
                .forEach((shared, obligations) -> print(shared, obligations, page));
    }

    private void print(Shared shared, List<Obligation> obligations, Page page) {
        obligations.forEach(obligation -> print(obligation, page));
        page.sentence(TEXT, sentences.say("calendar.duty.to", shared.receiver(), channels(shared)));
        page.sentence(TEXT, sentences.say("calendar.duty.content", shared.content()));
        shared.outline().ifPresent(text -> page.sentence(TEXT, sentences.say("calendar.duty.outline", text)));
        shared.guidance().ifPresent(text -> page.sentence(TEXT, sentences.say("calendar.duty.guidance", text)));
        page.sentence(TEXT, sentences.say("calendar.duty.basis", shared.basis()));
        shared.assumed().ifPresent(text -> page.sentence(TEXT, sentences.say("calendar.duty.assumed", text)));
        page.blank();
    }

    private void print(Obligation obligation, Page page) {
        Reporters group = programme.reporters().get(obligation.reporters());
        String key = group.assumed().isPresent() ? "calendar.duty.reporters-assumed" : "calendar.duty";
        page.sentence(
                "%4d  ".formatted(numbered.indexOf(obligation) + 1),
                sentences.say(key, obligation.name(), obligation.form(), group.label(), units(obligation)));
    }

    private String units(Obligation obligation) {
        IntSummaryStatistics units = dates.get(obligation).stream()
                .mapToInt(date -> date.units().size())
                .summaryStatistics();
        return units.getMin() == units.getMax() ? "" + units.getMin() : units.getMin() + "–" + units.getMax();
    }

    private String channels(Shared shared) {
        return shared.channels().stream()
                .map(channel -> sentences.say("calendar.channel." + Days.lower(channel)))
                .collect(Collectors.joining(", "));
    }

    private static Shared shared(Obligation obligation) {
        return new Shared(
                obligation.frequency(),
                obligation.receiver(),
                obligation.channels(),
                obligation.content(),
                obligation.outline(),
                obligation.guidance(),
                obligation.basis(),
                obligation.assumed());
    }
}
