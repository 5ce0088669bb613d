package vn.tonghop.cli.bench;

/** Does nothing: how long any Java program takes to start and end on this machine. */
final class EmptyProgram {

    private EmptyProgram() {}

    public static void main(String[] args) {}
}
