package planted.unmarked.plan;

record Unmarked(String text) {}
