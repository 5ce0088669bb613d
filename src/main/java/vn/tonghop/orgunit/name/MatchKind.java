package vn.tonghop.orgunit.name;

/** How what was typed stands to the units of a day. */
public enum MatchKind {
    /** The code or the full name as the list has it. */
    EXACT,
    /** The same but for case, spaces, prefix or the place of the tone mark: accepted with a note. */
    VARIANT,
    /** The one unit whose name it is when marks are left out, or a code whose name is misspelt: a person is asked. */
    QUERY,
    /** No unit of that name; one is nearer than all others: refused with the suggestion. */
    SUGGESTION,
    /** Several units bear that name. */
    AMBIGUOUS,
    /** The code is one unit's and the name is not; the unit of the code comes first. */
    CONFLICT,
    /** The code is that of a unit of another day or another place; these are the units. */
    ELSEWHERE,
    /** No unit of that name; those that are equally near, if any. */
    UNKNOWN
}
