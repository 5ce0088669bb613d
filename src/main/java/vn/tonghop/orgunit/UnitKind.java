package vn.tonghop.orgunit;

/** What a reporting unit is; the words are those of {@code org-units.csv}. */
public enum UnitKind {
    THANH_PHO,
    PHUONG,
    XA,
    /** A city agency, court, union or inspection team that reports its own counts. */
    AGENCY
}
