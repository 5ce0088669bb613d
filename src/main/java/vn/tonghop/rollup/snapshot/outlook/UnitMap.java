package vn.tonghop.rollup.snapshot.outlook;

/** On which map the figures of single units are; those of all together are the same on both. */
public enum UnitMap {
    AS_THEY_WERE,
    AS_THEY_ARE
}
