package vn.tonghop.orgunit.change;

import vn.tonghop.orgunit.OrgUnit;

/** A unit of another day, and how many of the people it shares with the unit asked about. */
public record Share(OrgUnit unit, Population population) {}
