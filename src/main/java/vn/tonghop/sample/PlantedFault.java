package vn.tonghop.sample;

import vn.tonghop.orgunit.OrgUnit;

/**
 * One mistake that was put into a sample on purpose.
 *
 * @param file empty where the unit sent nothing
 * @param finding id of the finding kind, or of the programme's rule, that must come of it; empty where none must
 * @param story what happened, in Vietnamese
 */
public record PlantedFault(OrgUnit unit, String file, Outcome outcome, String finding, String story) {}
