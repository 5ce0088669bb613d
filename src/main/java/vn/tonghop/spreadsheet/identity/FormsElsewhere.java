package vn.tonghop.spreadsheet.identity;

import java.util.List;

/** Knows the programmes that collect a form; asked only when the programme at hand does not have it. */
@FunctionalInterface
public interface FormsElsewhere {

    /** For who knows of no other programme. */
    FormsElsewhere NONE = form -> List.of();

    /** The ids of the programmes in their order; none when nobody collects such a form. */
    List<String> programmes(String form);
}
