package vn.tonghop.disclosure.actor;

import java.util.EnumSet;
import java.util.Set;
import vn.tonghop.submission.life.Act;

/** What an actor is there for; each may do what its office needs and nothing else. */
public enum Role {
    /** Sends reports and answers queries of its own unit. */
    SUBMITTER(EnumSet.of(Act.EXPLAIN, Act.WITHDRAW)),
    /** Looks through the reports of its scope and answers for them. */
    REVIEWER(EnumSet.of(
            Act.ACCEPT_EXPLANATION,
            Act.REFUSE_EXPLANATION,
            Act.APPROVE,
            Act.WITHDRAW,
            Act.RELEASE,
            Act.WAIVE,
            Act.LOCK,
            Act.UNLOCK,
            Act.EXTEND)),
    /** Runs the programme: collects, rolls up, and does what a reviewer does wherever it is needed. */
    DEPARTMENT(EnumSet.of(
            Act.EXPLAIN,
            Act.WITHDRAW,
            Act.ACCEPT_EXPLANATION,
            Act.REFUSE_EXPLANATION,
            Act.APPROVE,
            Act.RELEASE,
            Act.WAIVE,
            Act.LOCK,
            Act.UNLOCK,
            Act.EXTEND)),
    /** Reads and changes nothing. */
    LEADER(EnumSet.noneOf(Act.class));

    private final Set<Act> acts;

    Role(Set<Act> acts) {
        this.acts = acts;
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }

    /** Whether it may collect files, roll up and change what is not a submission's. */
    public boolean runsProgrammes() {
        return this == DEPARTMENT;
    }
}
