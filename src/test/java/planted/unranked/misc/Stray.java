package planted.unranked.misc;

record Stray(String text) {}
