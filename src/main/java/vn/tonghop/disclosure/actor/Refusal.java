package vn.tonghop.disclosure.actor;

/** Why something may not be done; each has one sentence in the catalogue of the commands. */
public enum Refusal {
    /** No such actor. Facts: its id. */
    ACTOR_UNKNOWN,
    /** The account is not bound to the actor. Facts: account, actor. */
    ACTOR_NOT_BOUND,
    /** Some accounts are bound, this one is not. Facts: account. */
    ACCOUNT_UNKNOWN,
    /** The account is bound to several actors and did not say which. Facts: account, ids. */
    ACTOR_UNCLEAR,
    /** A token that was not signed here, or is over. Facts: none. */
    TOKEN_INVALID,
    /** The actor's role does not do this. Facts: actor, role, act. */
    ROLE,
    /** The actor's role does not run programmes. Facts: actor, role. */
    ROLE_NOT_RUNNING,
    /** The unit is not in the actor's scope. Facts: actor, unit. */
    SCOPE,
    /** It takes the scope of everything. Facts: actor. */
    SCOPE_NOT_ALL,
    /** Whoever sent or explained it may not judge it. Facts: actor. */
    OWN_WORK,
    /** Nothing of the unit is there to do it to. Facts: unit, period. */
    NOTHING_THERE,
    /** The version's state does not allow it. Facts: version, state, act. */
    STATE,
    /** An approved version is only taken back by the department. Facts: version. */
    APPROVED_ALREADY,
    /** Queries without an explanation stand in the way. Facts: how many. */
    UNEXPLAINED,
    /** There is no such query, or none that waits. Facts: none. */
    NO_QUERY,
    /** There is no lock to take off. Facts: none. */
    NOT_LOCKED,
    /** A reason has to be given. Facts: act. */
    REASON_MISSING,
    /** The text holds what may be about a person. Facts: none. */
    TEXT_PERSONAL
}
