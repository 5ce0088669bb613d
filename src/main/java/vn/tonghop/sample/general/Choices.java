package vn.tonghop.sample.general;

import java.util.List;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.submission.Value;

/** What a cell offers to choose from, by its place in the list. */
final class Choices {

    private Choices() {}

    static List<String> codes(DataElement element) {
        return element.choices();
    }

    static Value value(DataElement element, long place) {
        return Value.of(codes(element).get((int) place));
    }
}
