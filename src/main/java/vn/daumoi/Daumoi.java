package vn.daumoi;

/** The program. */
public final class Daumoi {
  private Daumoi() {}

  public static void main(String[] args) {
    System.out.println("not yet");
  }
}
