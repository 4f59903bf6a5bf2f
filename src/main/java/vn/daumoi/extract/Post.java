package vn.daumoi.extract;

/**
 * A position at an agency.
 *
 * @param title the role in its official form, "Phó Chủ tịch Thường trực"; empty where a decision
 *     tells only of the body: "điều động về Văn phòng Tỉnh ủy"
 * @param agency the body the position is at
 */
public record Post(String title, Agency agency) {

  /** Some work at a body, of which no more is told. */
  static Post untitled(Agency agency) {
    return new Post("", agency);
  }

  /** Whether it is told what the position is. */
  public boolean isTitled() {
    return !title.isEmpty();
  }
}
