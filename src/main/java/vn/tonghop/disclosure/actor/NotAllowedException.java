package vn.tonghop.disclosure.actor;

import java.util.List;

/** Something may not be done; nothing was changed. */
public final class NotAllowedException extends RuntimeException {

    private final Refusal refusal;
    private final transient List<Object> facts;

    public NotAllowedException(Refusal refusal, Object... facts) {
        super(refusal + " " + List.of(facts));
        this.refusal = refusal;
        this.facts = List.of(facts);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** In the order in which the refusal names them. */
    public List<Object> facts() {
        return facts;
    }
}
