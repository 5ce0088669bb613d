package planted.unmarked.period;

record Marked(String text) {}
