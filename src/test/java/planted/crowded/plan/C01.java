package planted.crowded.plan;

/** One class more than a package may hold; the nested one does not count. */
record C01() {
    record Nested() {}
}

record C02() {}

record C03() {}

record C04() {}

record C05() {}

record C06() {}

record C07() {}

record C08() {}

record C09() {}

record C10() {}

record C11() {}

record C12() {}

record C13() {}

record C14() {}

record C15() {}
