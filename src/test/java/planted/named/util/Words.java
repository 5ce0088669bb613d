package planted.named.util;

record Words(String text) {}
