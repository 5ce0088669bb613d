package vn.tonghop.validation.relation;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Phrases;
import vn.tonghop.validation.check.Said;

/** A relation that does not hold, with the figures of both sides; it is placed on the left side when that has a cell. */
record Unbalanced(Relation relation, Side.Filled left, Side.Filled right) implements Breach {

    @Override
    public List<Observation> cells() {
        return Stream.of(left, right)
                .flatMap(side -> side.parts().stream())
                .flatMap(part -> part.seen().stream())
                .toList();
    }

    @Override
    public Said said(Form form, Phrases phrases) {
        var sentence = new Sentence(form, phrases, this);
        return new Said(sentence.item(), sentence.found(), sentence.expected());
    }
}
